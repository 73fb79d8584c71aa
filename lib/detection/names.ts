import { titles } from './data/context-words.ts';
import type { NameForm } from './finding.ts';
import { handleAt } from './handles.ts';
import { type Letters, lettersAt } from './initials.ts';
import { likeliest } from './likeliest.ts';
import { isParticle } from './name-parts.ts';
import type { Part } from './name-trie.ts';
import type { CompiledRoster } from './roster.ts';
import type { Sequence } from './sequence.ts';
import { swapOfThree } from './typos.ts';
import { isCommonWord, isGivenName, type WordClass } from './words.ts';

/** A run of tokens that may name students, before its context is weighed. */
export interface Mention {
  /** First token, and the token after the last. */
  first: number;
  after: number;
  /** UTF-16, end exclusive. */
  start: number;
  end: number;
  /** Places in the roster. */
  students: readonly number[];
  form: NameForm;
  words: WordClass;
  /** The name that a slip stands for; null when the words are exact. */
  typo: string | null;
  partial: boolean;
}

interface PartMatch {
  part: Part;
  after: number;
  typo: string | null;
}

/** Inside a name: a space (no-break or not), one line break, a hyphen, an apostrophe, `_` or `.`. */
const joins = /^(?:[ \t\u00a0\u2009\u202f\u200b]{1,2}|[ \u00a0]?[-‐‑_.'’ʼ´`]|[ ]?\r?\n[ ]?|)$/;
const comma = /^[ \u00a0\u202f]?,[ \u00a0\u202f]{0,2}$|^[ \t\u00a0\u202f_]{1,2}$|^[-.]$/;
const space = /^[ \t\u00a0\u2009\u202f_]{1,2}$/;
const none: PartMatch[] = [];
const noMentions: Mention[] = [];

/** What two ascending lists share. */
function common(a: readonly number[], b: readonly number[]): number[] {
  const found: number[] = [];
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    const difference = (a[i] ?? 0) - (b[k] ?? 0);
    if (difference === 0) found.push(a[i] ?? 0);
    if (difference <= 0) i += 1;
    if (difference >= 0) k += 1;
  }
  return found;
}

/** Reads names at a place of the draft; each place is read once, so the work grows with the draft only. */
export class NameReader {
  readonly #matches = new Map<number, PartMatch[]>();
  readonly #parts = new Map<number, Part[]>();

  constructor(
    readonly seq: Sequence,
    readonly roster: CompiledRoster,
  ) {}

  /** Every part of a name that starts at a token. */
  #partsAt(i: number): PartMatch[] {
    const { names } = this.roster;
    const exact = names.step(0, this.seq.idIn(names.words, i));
    // Nearly every word of a draft ends here: it begins no name, and without a capital it is no slip.
    if (exact === 0 && !this.seq.isCapital(i)) return none;
    const known = this.#matches.get(i);
    if (known) return known;
    const found: PartMatch[] = [];
    this.#matches.set(i, found);
    if (exact > 0) this.#walk(exact, i + 1, null, found);
    if (found.length === 0 && this.seq.isCapital(i))
      for (const word of names.near(this.seq.word(i), true))
        this.#walk(names.step(0, word), i + 1, names.words.word(word), found);
    return found;
  }

  #partsOf(node: number): readonly Part[] {
    const known = this.#parts.get(node);
    if (known) return known;
    const parts = this.roster.names.parts(node);
    this.#parts.set(node, parts);
    return parts;
  }

  #walk(node: number, after: number, typo: string | null, found: PartMatch[]): void {
    const { seq } = this;
    const { names } = this.roster;
    for (const part of this.#partsOf(node))
      if (!part.cut || this.seq.gap(after - 1) === '-') found.push({ part, after, typo });
    if (!names.goesOn(node) || after >= seq.length || !joins.test(seq.gap(after))) return;
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

  #mention(
    first: number,
    after: number,
    form: NameForm,
    students: readonly number[],
    from: readonly PartMatch[],
  ): Mention {
    const words = from.map(({ part }) => part.words);
    return {
      first,
      after,
      start: this.seq.start(first),
      end: this.seq.end(after - 1),
      students,
      form,
      words: words.find((kind) => kind === 'name') ?? words[0] ?? 'name',
      typo: from.find(({ typo }) => typo)?.typo ?? null,
      partial: from.some(({ part }) => part.partial),
    };
  }

  /** Two parts of the same student: `Léa Tremblay`, `TREMBLAY, Léa`. */
  #pairs(i: number, head: PartMatch): Mention[] {
    const family = head.part.role === 'family';
    const gap = this.seq.gap(head.after);
    if (!(family ? comma : joins).test(gap)) return [];
    // « Bonjour Mme Bouchard, Marie-Soleil est absente » names two people.
    if (family && gap.includes(',') && titles.has(this.seq.word(i - 1))) return [];
    // « Angela Banks, April’s mom »: that surname has its own first name.
    if (family && gap.includes(',') && this.seq.spaced(i) && isFirstName(this.seq, i - 1))
      return [];
    const pairs: Mention[] = [];
    for (const tail of this.#partsAt(head.after)) {
      const role = tail.part.role;
      if (family ? role !== 'given' && role !== 'nickname' : role !== 'family') continue;
      // Two slips are believed in two long words only.
      if (head.typo && tail.typo && Math.min(head.typo.length, tail.typo.length) < 6) continue;
      const shared = common(tail.part.students, head.part.students);
      if (shared.length === 0) continue;
      const plain = this.seq.shape(i) === 'lower' && head.part.words !== 'name';
      if (family && plain && !/^[-_.]$/.test(gap)) continue;
      pairs.push(this.#mention(i, tail.after, family ? 'inverted' : 'full', shared, [head, tail]));
    }
    return pairs;
  }

  /** A name and an initial: `Léa T.`, `Jeanne de K.`, `Tremblay, L.`. */
  #withInitial(i: number, head: PartMatch): Mention | null {
    let at = head.after;
    if (!(head.part.role === 'family' ? comma : space).test(this.seq.gap(at))) return null;
    let prefix = '';
    for (; isParticle(this.seq.word(at)) && this.seq.shape(at) === 'lower'; at += 1)
      prefix += this.seq.word(at).charAt(0);
    const letters = lettersAt(this.seq, at);
    if (!letters) return null;
    const fits = head.part.students.filter((index) => {
      const student = this.roster.students[index];
      const known = head.part.role === 'family' ? student?.givenInitials : student?.familyInitials;
      return known?.has(letters.key) || (prefix !== '' && known?.has(prefix + letters.key));
    });
    if (fits.length === 0) return null;
    return { ...this.#mention(i, letters.after, 'initial', fits, [head]), end: letters.end };
  }

  /** An initial and a surname (`L. Tremblay`), or initials alone (`L. T.`, `LT`). */
  #fromLetters(i: number, letters: Letters): Mention[] {
    const found: Mention[] = [];
    const gap = this.seq.gap(letters.after);
    // M. Roy is a gentleman, not Maxime Roy.
    if (/^[ .\u00a0\u202f]{1,3}$/.test(gap) && letters.key !== 'm')
      for (const tail of this.#partsAt(letters.after)) {
        if (tail.part.role !== 'family') continue;
        const fits = tail.part.students.filter((index) =>
          this.roster.students[index]?.givenInitials.has(letters.key),
        );
        if (fits.length > 0) found.push(this.#mention(i, tail.after, 'initial', fits, [tail]));
      }
    const students = this.roster.initials.get(letters.key);
    if (students)
      found.push({
        ...this.#mention(i, letters.after, 'initials', students, []),
        end: letters.end,
      });
    return found;
  }

  #mentionsAt(i: number): readonly Mention[] {
    const account = handleAt(this.seq, i, this.roster);
    if (account)
      return [
        { ...this.#mention(i, account.after, 'handle', account.students, []), ...account.span },
      ];
    const letters = lettersAt(this.seq, i);
    const heads = this.#partsAt(i);
    if (!letters && heads.length === 0) return noMentions;
    const found = letters ? this.#fromLetters(i, letters) : [];
    for (const head of heads) {
      const { part, after } = head;
      if (part.role === 'whole') {
        found.push(this.#mention(i, after, 'full', part.students, [head]));
        continue;
      }
      found.push(...this.#pairs(i, head));
      const initial = this.#withInitial(i, head);
      if (initial) found.push(initial);
      const alone =
        part.role === 'family' ? 'last' : part.role === 'nickname' ? 'nickname' : 'first';
      found.push(this.#mention(i, after, alone, part.students, [head]));
    }
    return found;
  }

  /** Longest mentions from left to right; those of one length are joined when their form is the same. */
  read(): Mention[] {
    const mentions: Mention[] = [];
    for (let i = 0; i < this.seq.length; ) {
      const all = this.#mentionsAt(i);
      if (all.length === 0) {
        i += 1;
        continue;
      }
      const best = likeliest(all);
      mentions.push(best);
      i = best.after;
    }
    return mentions;
  }
}

const isFirstName = (seq: Sequence, i: number): boolean =>
  seq.isCapital(i) && (isGivenName(seq.word(i)) || !isCommonWord(seq.word(i)));
