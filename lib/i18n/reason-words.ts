/** What a sentence of a reason may name: words of the draft as typed, and platforms (docs/design.md "Promises" 4). */
export interface ReasonFacts {
  /** Names as typed, each once. */
  names: readonly string[];
  /** One of them at least is not a student's: a parent, another child. */
  outsiders: boolean;
  /** Other words found, as typed, each once. */
  words: readonly string[];
  /** The first name that a fix would write, where the draft already holds it. */
  firstName: string | null;
  platform: string;
  /** Where parents may be written to. */
  parent: string | null;
  /** The reason is about an attached file. */
  file: boolean;
}
export type Say = (facts: ReasonFacts) => string;

export interface ReasonWords {
  /** By the code of a pack's row: the reason in one line, without its clause and final stop. */
  sentences: Readonly<Record<string, Say>>;
  /** By code: what the message does, after « Ce message ». */
  phrases: Readonly<Record<string, Say>>;
  summary(phrases: readonly string[]): string;
  several(count: number): string;
}
