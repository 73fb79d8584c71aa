import { expect } from 'vitest';
import type { PageAttachment } from '../../lib/messages.ts';

/** Names of the sample class: a text with a first name is about a student, one with any of them may be. */
const firstName = /(?<!\p{L})(?:Noah|Maya|Léa)(?!\p{L})/u;
const anyName = /Noah|Roy|Maya|Okafor|Léa|Tremblay/u;

/** What may have left by now, and what the ledger has to hold; knows nothing of how the guard works. */
export class SoakModel {
  readonly #sent: string[] = [];
  readonly #attached: string[] = [];
  /** What was attached since the last send: it goes with the next message, and may be about a student. */
  files: readonly PageAttachment[] = [];
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
    if (follows && (anyName.test(text) || this.files.length > 0)) this.ledger.most += 1;
    this.files = [];
  }
  letsIn(file: PageAttachment): void {
    this.#attached.push(file.name);
    this.files = [...this.files, file];
  }

  /** Throws where anything left that was not let, or did not leave that was. */
  compare(sent: readonly { text: string }[], attached: readonly string[]): void {
    expect(sent.map(({ text }) => text)).toEqual(this.#sent);
    expect(attached).toEqual(this.#attached);
  }
}
