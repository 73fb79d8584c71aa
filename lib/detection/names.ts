import { titles } from './data/context-words.ts';
import type { NameForm } from './finding.ts';
import { GapPattern } from './gap-pattern.ts';
import { handleAt } from './handles.ts';
import { type Letters, lettersAt } from './initials.ts';
import { likeliest } from './likeliest.ts';
import { joins, type PartMatch, PartReader } from './name-part-reader.ts';
import { nameParticles } from './name-parts.ts';
import type { CompiledRoster } from './roster.ts';
import type { Sequence } from './sequence.ts';
import { wordSet } from './vocabulary.ts';
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

const comma = new GapPattern(
  /^[ \u00a0\u202f]?,[ \u00a0\u202f]{0,2}$|^[ \t\u00a0\u202f_]{1,2}$|^[-.]$/,
);
const anyComma = new GapPattern(/,/);
const space = new GapPattern(/^[ \t\u00a0\u2009\u202f_]{1,2}$/);
const stopOrSpace = new GapPattern(/^[ .\u00a0\u202f]{1,3}$/);
const glue = new GapPattern(/^[-_.]$/);
const and = wordSet('et and');
const noMentions: readonly Mention[] = [];

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

/** Reads names at a place of the draft. */
export class NameReader {
  readonly #parts: PartReader;
  /** Students of initials that were met. */
  readonly #initials = new Map<string, readonly number[] | undefined>();

  constructor(
    readonly seq: Sequence,
    readonly roster: CompiledRoster,
  ) {
    this.#parts = new PartReader(seq, roster.names);
  }

  #withInitials(letters: string): readonly number[] | undefined {
    if (!this.#initials.has(letters))
      this.#initials.set(letters, this.roster.initials.get(letters));
    return this.#initials.get(letters);
  }

  #mention(
    first: number,
    after: number,
    form: NameForm,
    students: readonly number[],
    from: readonly PartMatch[],
  ): Mention {
    let words: WordClass | null = null;
    let typo: string | null = null;
    let partial = false;
    for (const match of from) {
      if (words === null || (words !== 'name' && match.part.words === 'name'))
        words = match.part.words;
      typo ||= match.typo;
      partial ||= match.part.partial;
    }
    return {
      first,
      after,
      start: this.seq.start(first),
      end: this.seq.end(after - 1),
      students,
      form,
      words: words ?? 'name',
      typo,
      partial,
    };
  }

  /** Two parts of the same student: `Léa Tremblay`, `TREMBLAY, Léa`. */
  #pairs(i: number, head: PartMatch): readonly Mention[] {
    const family = head.part.role === 'family';
    const { seq } = this;
    if (!seq.gapIs(head.after, family ? comma : joins)) return noMentions;
    const tails = this.#parts.at(head.after);
    if (tails.length === 0) return noMentions;
    const parted = family && seq.gapIs(head.after, anyComma);
    // « Bonjour Mme Bouchard, Marie-Soleil est absente » names two people.
    if (parted && seq.is(i - 1, titles)) return noMentions;
    // « Angela Banks, April’s mom »: that surname has its own first name.
    if (parted && seq.spaced(i) && isFirstName(seq, i - 1)) return noMentions;
    const pairs: Mention[] = [];
    for (const tail of tails) {
      const role = tail.part.role;
      if (family ? role !== 'given' && role !== 'nickname' : role !== 'family') continue;
      // Two slips are believed in two long words only.
      if (head.typo && tail.typo && Math.min(head.typo.length, tail.typo.length) < 6) continue;
      const shared = common(tail.part.students, head.part.students);
      if (shared.length === 0) continue;
      const plain = seq.shape(i) === 'lower' && head.part.words !== 'name';
      if (family && plain && !seq.gapIs(head.after, glue)) continue;
      pairs.push(this.#mention(i, tail.after, family ? 'inverted' : 'full', shared, [head, tail]));
    }
    return pairs;
  }

  /** A name and an initial: `Léa T.`, `Jeanne de K.`, `Tremblay, L.`. */
  #withInitial(i: number, head: PartMatch): Mention | null {
    let at = head.after;
    if (!this.seq.gapIs(at, head.part.role === 'family' ? comma : space)) return null;
    let prefix = '';
    for (; this.seq.shape(at) === 'lower' && this.seq.is(at, nameParticles); at += 1)
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

  /** « et R. Chevalier », « , L. Roy »: another initial with its surname. */
  #besideInitial(at: number): boolean {
    const next = this.seq.is(at, and) ? at + 1 : at;
    if (next === at && !this.seq.gapIs(at, anyComma)) return false;
    const letters = lettersAt(this.seq, next);
    if (!letters || letters.key === 'm' || letters.after !== next + 1) return false;
    if (!this.seq.gapIs(letters.after, stopOrSpace)) return false;
    return this.#parts.at(letters.after).some(({ part }) => part.role === 'family');
  }

  /** An initial and a surname (`L. Tremblay`), or initials alone (`L. T.`, `LT`). */
  #fromLetters(i: number, letters: Letters): Mention[] {
    const found: Mention[] = [];
    if (this.seq.gapIs(letters.after, stopOrSpace))
      for (const tail of this.#parts.at(letters.after)) {
        if (tail.part.role !== 'family') continue;
        // M. Roy is a gentleman, not Maxime Roy; « M. Roy et R. Leblanc » are two pupils.
        if (letters.key === 'm' && !this.#besideInitial(tail.after)) continue;
        const fits = tail.part.students.filter((index) =>
          this.roster.students[index]?.givenInitials.has(letters.key),
        );
        if (fits.length > 0) found.push(this.#mention(i, tail.after, 'initial', fits, [tail]));
      }
    const students = this.#withInitials(letters.key);
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
    const heads = this.#parts.at(i);
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
