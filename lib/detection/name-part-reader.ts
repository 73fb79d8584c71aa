import { GapPattern } from './gap-pattern.ts';
import type { NameTrie, Part } from './name-trie.ts';
import type { Sequence } from './sequence.ts';
import { swapOfThree } from './typos.ts';

/** A part of a name, found. */
export interface PartMatch {
  part: Part;
  /** Token behind it. */
  after: number;
  /** The name that a slip stands for; null when the words are exact. */
  typo: string | null;
}

/** Inside a name: a space (no-break or not), one line break, a hyphen, an apostrophe, `_` or `.`. */
export const joins = new GapPattern(
  /^(?:[ \t\u00a0\u2009\u202f\u200b]{1,2}|[ \u00a0]?[-‐‑_.'’ʼ´`]|[ ]?\r?\n[ ]?|)$/,
);
const hyphen = new GapPattern(/^-$/);
const none: readonly PartMatch[] = [];

/** Reads the parts of names; each place is read once, so that the work grows with the draft only. */
export class PartReader {
  readonly #matches = new Map<number, PartMatch[]>();
  readonly #parts = new Map<number, Part[]>();
  /** Words that a mistyped one may stand for. */
  readonly #slips = new Map<string, readonly number[]>();

  constructor(
    readonly seq: Sequence,
    readonly names: NameTrie,
  ) {}

  /** Every part of a name that starts at a token. */
  at(i: number): readonly PartMatch[] {
    const { names } = this;
    const exact = names.step(0, this.seq.idIn(names.words, i));
    // Nearly every word of a draft ends here: it begins no name, and without a capital it is no slip.
    if (exact === 0 && !this.seq.isCapital(i)) return none;
    const known = this.#matches.get(i);
    if (known) return known;
    const found: PartMatch[] = [];
    this.#matches.set(i, found);
    if (exact > 0) this.#walk(exact, i + 1, null, found);
    if (found.length === 0 && this.seq.isCapital(i))
      for (const word of this.#slipsOf(this.seq.word(i)))
        this.#walk(names.step(0, word), i + 1, names.words.word(word), found);
    return found;
  }

  #slipsOf(typed: string): readonly number[] {
    const known = this.#slips.get(typed) ?? this.names.near(typed, true);
    this.#slips.set(typed, known);
    return known;
  }

  #partsOf(node: number): readonly Part[] {
    const known = this.#parts.get(node);
    if (known) return known;
    const parts = this.names.parts(node);
    this.#parts.set(node, parts);
    return parts;
  }

  #walk(node: number, after: number, typo: string | null, found: PartMatch[]): void {
    const { seq, names } = this;

    for (const part of this.#partsOf(node))
      if (!part.cut || seq.gapIs(after - 1, hyphen)) found.push({ part, after, typo });
    if (!names.goesOn(node) || after >= seq.length || !seq.gapIs(after, joins)) return;
    const next = names.step(node, seq.idIn(names.words, after));
    if (next > 0) this.#walk(next, after + 1, typo, found);
    else if (!typo && seq.isCapital(after)) {
      const typed = seq.word(after);
      const near =
        seq.size(after) === 3 ? [names.words.idOf(swapOfThree(typed))] : names.near(typed, false);
      for (const word of near) {
        const meant = names.step(node, word);
        if (meant > 0) this.#walk(meant, after + 1, names.words.word(word), found);
      }
    }
  }
}
