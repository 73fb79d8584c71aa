import { Sequence } from './sequence.ts';

/**
 * A word that names nobody between these neighbours, as typed, spaces included (`Jade`, ``, ` impériale`): the teacher
 * said so. With neither neighbour, only a name of several words that is nobody's on the roster.
 */
export interface Exception {
  word: string;
  before: string;
  after: string;
}

interface Phrase {
  before: readonly string[];
  words: readonly string[];
  after: readonly string[];
}
/** Exceptions made ready for `detect`, by the first folded word of the name. */
export type Exceptions = ReadonlyMap<string, readonly Phrase[]>;

function foldedWords(text: string): string[] {
  const seq = new Sequence(text);
  return Array.from({ length: seq.length }, (_, i) => seq.word(i));
}

/** Folds exceptions once; one without any word is left out. */
export function compileExceptions(exceptions: readonly Exception[]): Exceptions {
  const compiled = new Map<string, Phrase[]>();
  for (const { word, before, after } of exceptions) {
    const words = foldedWords(word);
    const [first] = words;
    if (first === undefined) continue;
    const phrase = { words, before: foldedWords(before), after: foldedWords(after) };
    const known = compiled.get(first);
    if (known) known.push(phrase);
    else compiled.set(first, [phrase]);
  }
  return compiled;
}

const besides = /^(?:[ \t\u00a0\u2009\u202f]*[«»"“”'’ʼ‐‑-]?[ \t\u00a0\u2009\u202f]*)$/;

/** True when a token goes on with the phrase of the one before it: no sign that ends or cuts a sentence, no line break. */
export function goesOn(seq: Sequence, i: number): boolean {
  if (i <= 0 || i >= seq.length) return false;
  return seq.opens(i) !== 'sentence' && besides.test(seq.gap(i));
}

/** True when the words from `from` on are those, in one phrase with the token before them. */
function stands(seq: Sequence, from: number, words: readonly string[]): boolean {
  return words.every((word, k) => seq.word(from + k) === word && goesOn(seq, from + k));
}

/**
 * True when the tokens `first` to `after` (exclusive) are an exception word for word, their neighbours included.
 * `nobody`: the name is nobody's on the roster, so that it may need no neighbour.
 */
export function isExcepted(
  seq: Sequence,
  { first, after }: { first: number; after: number },
  exceptions: Exceptions,
  nobody: boolean,
): boolean {
  const known = exceptions.get(seq.word(first)) ?? [];
  return known.some((phrase) => {
    const { before, words, after: next } = phrase;
    if (words.length !== after - first) return false;
    if (before.length + next.length === 0 && !(nobody && words.length > 1)) return false;
    if (!words.every((word, k) => seq.word(first + k) === word)) return false;
    if (!stands(seq, after, next)) return false;
    const from = first - before.length;
    if (before.length === 0) return true;
    return (
      from >= 0 &&
      seq.word(from) === before[0] &&
      stands(seq, from + 1, before.slice(1)) &&
      goesOn(seq, first)
    );
  });
}
