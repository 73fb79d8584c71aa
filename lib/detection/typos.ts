const base = 31;

/**
 * Hashes of a folded word and of the word with each letter left out: two words one slip apart share one. Each follows
 * from the hashes of what stands before and after the letter, so that no string is built.
 */
function deletionHashes(word: string): number[] {
  const before = [0];
  for (let i = 0; i < word.length; i += 1) {
    before.push((Math.imul(before[i] ?? 0, base) + word.charCodeAt(i)) | 0);
  }
  const hashes = [before[word.length] ?? 0];
  let after = 0;
  let power = 1;
  for (let i = word.length - 1; i >= 0; i -= 1) {
    hashes.push((Math.imul(before[i] ?? 0, power) + after) | 0);
    after = (after + Math.imul(word.charCodeAt(i), power)) | 0;
    power = Math.imul(power, base);
  }
  return hashes;
}

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

/** Finds the names one slip away from a word without comparing with each (SymSpell deletions). */
export class SlipIndex {
  readonly #names = new Map<number, string[]>();
  readonly #sounds = new Map<string, string[]>();

  constructor(names: Iterable<string>) {
    for (const name of names) {
      if (name.length < 4) continue;
      const heard = this.#sounds.get(sound(name));
      if (heard) heard.push(name);
      else this.#sounds.set(sound(name), [name]);
      for (const key of deletionHashes(name)) {
        const list = this.#names.get(key);
        if (list?.at(-1) === name) continue;
        if (list) list.push(name);
        else this.#names.set(key, [name]);
      }
    }
  }

  /** Folded names that the word may stand for; empty for a word shorter than four letters. */
  near(word: string): string[] {
    if (word.length < 4 || word.length > 24) return [];
    const found = new Set<string>();
    for (const name of this.#sounds.get(sound(word)) ?? [])
      if (name !== word && soundsAlike(word, name)) found.add(name);
    // Words that share a hash by chance are refused here.
    for (const key of deletionHashes(word))
      for (const name of this.#names.get(key) ?? []) if (isLikelySlip(word, name)) found.add(name);
    return [...found];
  }
}
