import { expect } from 'vitest';

/** Names of the sample class: a text with a first name is about a student, one with any of them may be. */
const firstName = /(?<!\p{L})(?:Noah|Maya|Léa)(?!\p{L})/u;
const anyName = /Noah|Roy|Maya|Okafor|Léa|Tremblay/u;

/** What may have left by now, and what the ledger has to hold; knows nothing of how the guard works. */
export class SoakModel {
  readonly #sent: string[] = [];
  readonly #attached: string[] = [];
  /** Whether a file was attached since the last send: it may be about a student. */
  #withFile = false;
  readonly ledger = { least: 0, most: 0 };

  get sentCount(): number {
    return this.#sent.length;
  }
  get attachedCount(): number {
    return this.#attached.length;
  }

  /** This text may leave now, once. `follows`: the directive has something to follow where it is read. */
  lets(text: string, follows: boolean): void {
    this.#sent.push(text);
    if (follows && firstName.test(text)) this.ledger.least += 1;
    if (follows && (anyName.test(text) || this.#withFile)) this.ledger.most += 1;
    this.#withFile = false;
  }
  letsIn(file: string): void {
    this.#attached.push(file);
    this.#withFile = true;
  }

  /** Throws where anything left that was not let, or did not leave that was. */
  compare(sent: readonly { text: string }[], attached: readonly string[]): void {
    expect(sent.map(({ text }) => text)).toEqual(this.#sent);
    expect(attached).toEqual(this.#attached);
  }
}
