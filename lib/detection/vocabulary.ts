import { WordTable } from './word-table.ts';

const words: string[] = [];
const numbers = new Map<string, number>();
let table: WordTable | null = null;

/** The number of a word that some reader knows; it stays the same as long as the program runs. */
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
  readonly numbers: ReadonlySet<number>;

  constructor(list: Iterable<string>) {
    super(list);
    this.numbers = new Set([...this].map(numberOf));
  }
}

/** A list of folded words, parted by white space. */
export const wordSet = (list: string): WordSet => new WordSet(list.split(/\s+/).filter(Boolean));
