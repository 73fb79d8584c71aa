import { WordTable } from './word-table.ts';

/** The number of every word that no reader knows. */
export const unknown = 0;

const words = [''];
const numbers = new Map([['', unknown]]);
let table: WordTable | null = null;

/** The number of a word that some reader knows, from 1; it stays the same as long as the program runs. */
export function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, words.length);
  words.push(word);
  table = null;
  return words.length - 1;
}

/** All words that the readers know, to look the words of a draft up in, each once. */
export function knownWords(): WordTable {
  table ??= new WordTable(words);
  return table;
}

/** The word of a number: always the same string, quick to look up in a set. */
export function wordOf(id: number): string {
  return words[id] ?? '';
}

/** Folded words that a reader asks for. A word of a draft that is in no such list is never built as a string for it. */
export class WordSet extends Set<string> {
  /** Numbers of the words. */
  readonly numbers: readonly number[];
  /** Its bit among the sets that sentences are asked about; 0 until the first question. */
  sentenceBit = 0;
  /** A bit for each number up to the largest. */
  readonly #bits: Uint8Array;

  constructor(list: Iterable<string>) {
    super(list);
    this.numbers = [...this].map(numberOf);
    this.#bits = new Uint8Array((Math.max(0, ...this.numbers) >> 3) + 1);
    for (const number of this.numbers)
      this.#bits[number >> 3] = (this.#bits[number >> 3] ?? 0) | (1 << (number & 7));
  }

  /** True for the number of a word of the list. */
  holds(number: number): boolean {
    return (
      number >> 3 < this.#bits.length &&
      (((this.#bits[number >> 3] ?? 0) >> (number & 7)) & 1) === 1
    );
  }
}

/** A list of folded words, parted by white space. */
export const wordSet = (list: string): WordSet => new WordSet(list.split(/\s+/).filter(Boolean));
