import { hashBase } from './word-table.ts';

/** True for one letter added, lost, changed or swapped with its neighbour, the first letter kept. */
export function isOneSlip(typed: string, meant: string): boolean {
  if (typed === meant || typed.charAt(0) !== meant.charAt(0)) return false;
  let i = 0;
  while (i < typed.length && typed.charAt(i) === meant.charAt(i)) i += 1;
  const rest = (word: string, from: number) => word.slice(from);
  if (typed.length === meant.length) {
    if (rest(typed, i + 1) === rest(meant, i + 1)) return true;
    const swapped =
      typed.charAt(i) === meant.charAt(i + 1) && typed.charAt(i + 1) === meant.charAt(i);
    return swapped && rest(typed, i + 2) === rest(meant, i + 2);
  }
  return typed.length > meant.length
    ? typed.length === meant.length + 1 && rest(typed, i + 1) === rest(meant, i)
    : typed.length + 1 === meant.length && rest(typed, i) === rest(meant, i + 1);
}

/** Short words are too close to each other; at four letters only a swap is believed (Noha for Noah). */
export function isLikelySlip(typed: string, meant: string): boolean {
  if (typed.length < 4 || meant.length < 4 || !isOneSlip(typed, meant)) return false;
  return (typed.length > 4 && meant.length > 4) || typed.length === meant.length
    ? typed.length > 4 || [...typed].sort().join('') === [...meant].sort().join('')
    : false;
}

/** `Boa` for Bao, believed only beside another part of the name. */
export const swapOfThree = (typed: string): string =>
  typed.charAt(0) + typed.charAt(2) + typed.charAt(1);

/** What is heard: doubled letters, `h`, `y` and hard `c` are written as one likes (Yannis, Mathis). */
const sound = (word: string) => (/[hyck]|(.)\1/.test(word) ? heardAs(word) : word);
const heardAs = (word: string) =>
  word
    .replace(/ph/g, 'f')
    .replace(/h/g, '')
    .replace(/y/g, 'i')
    .replace(/[ck]+/g, 'k')
    .replace(/(.)\1/g, '$1');

/** True for two spellings of one sound; the ending counts, it may tell a boy from a girl. */
export function soundsAlike(a: string, b: string): boolean {
  return a.length > 3 && b.length > 3 && sound(a) === sound(b) && a.slice(-1) === b.slice(-1);
}

const [c, f, h, i, k, p, y] = [99, 102, 104, 105, 107, 112, 121] as const;

/** A hash that two words of one sound share; no string is built. */
export function soundHash(word: string): number {
  let hash = 0;
  /** The last letter heard, and the last that went into the hash and may be doubled. */
  let last = 0;
  let single = 0;
  for (let at = 0; at < word.length; at += 1) {
    let letter = word.charCodeAt(at);
    if (letter === p && word.charCodeAt(at + 1) === h) {
      letter = f;
      at += 1;
    } else if (letter === h) continue;
    else if (letter === y) letter = i;
    else if (letter === c || letter === k) {
      letter = k;
      if (last === k) continue;
    }
    last = letter;
    if (letter === single) {
      single = 0;
      continue;
    }
    single = letter;
    hash = (Math.imul(hash, hashBase) + letter) | 0;
  }
  return hash;
}
