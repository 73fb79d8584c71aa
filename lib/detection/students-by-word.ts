import { NumberLists } from './number-lists.ts';
import { WordTable } from './word-table.ts';

/** Folded words (account names, initials, letters of a code) and the students they may stand for. */
export class StudentsByWord {
  readonly #words: WordTable;
  readonly #students: NumberLists;

  /** `count`: students on the roster. */
  constructor(students: ReadonlyMap<string, readonly number[]>, count: number) {
    this.#words = new WordTable([...students.keys()]);
    this.#students = new NumberLists([...students.values()], count);
  }

  /** Places in the roster; undefined for a word that stands for nobody. */
  get(word: string): readonly number[] | undefined {
    const id = this.#words.idOf(word);
    return id < 0 ? undefined : this.#students.at(id);
  }
}
