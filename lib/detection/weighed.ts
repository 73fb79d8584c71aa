import type { Mention } from './names.ts';

/** A mention with what speaks for and against it. */
export class Weighed {
  score = 0;
  /** Codes of the evidence, in the order in which it was weighed. */
  readonly reasons: string[] = [];
  /** The words around say that somebody or something else is meant. */
  vetoed = false;

  constructor(public mention: Mention) {}

  add(weight: number, reason: string): void {
    this.score += weight;
    this.reasons.push(reason);
  }
}
