import { titles } from './data/context-words.ts';
import type { NameForm } from './finding.ts';
import { handleAt } from './handles.ts';
import { lettersAt } from './initials.ts';
import { isParticle } from './name-parts.ts';
import type { CompiledRoster, NameNode, Part } from './roster.ts';
import type { Sequence } from './sequence.ts';
import { isLikelySlip, soundsAlike } from './typos.ts';
import type { WordClass } from './words.ts';

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
const comma = /^[ \u00a0\u202f]?,[ \u00a0\u202f]{0,2}$|^[ \t\u00a0\u202f_]{1,2}$/;
const space = /^[ \t\u00a0\u2009\u202f_]{1,2}$/;

/** Reads names at a place of the draft; each place is read once, so the work grows with the draft only. */
export class NameReader {
  readonly #parts: (PartMatch[] | undefined)[] = [];
  /** Steps taken in the trie, for the test of linear time. */
  steps = 0;

  constructor(
    readonly seq: Sequence,
    readonly roster: CompiledRoster,
  ) {}

  /** Every part of a name that starts at a token. */
  #partsAt(i: number): PartMatch[] {
    const known = this.#parts[i];
    if (known) return known;
    const found: PartMatch[] = [];
    this.#parts[i] = found;
    const shape = this.seq.shape(i);
    if (shape === null || shape === 'number') return found;
    const word = this.seq.word(i);
    const exact = this.roster.names.next.get(word);
    if (exact) this.#walk(exact, i + 1, null, found);
    if (found.length === 0 && shape !== 'lower')
      for (const name of this.roster.slips.near(word)) {
        const near = this.roster.names.next.get(name);
        if (near) this.#walk(near, i + 1, name, found);
      }
    return found;
  }

  #walk(node: NameNode, after: number, typo: string | null, found: PartMatch[]): void {
    this.steps += 1;
    for (const part of node.parts)
      if (!part.cut || this.seq.gap(after - 1) === '-') found.push({ part, after, typo });
    if (node.next.size === 0 || after >= this.seq.length || !joins.test(this.seq.gap(after)))
      return;
    const typed = this.seq.word(after);
    const next = node.next.get(typed);
    if (next) this.#walk(next, after + 1, typo, found);
    else if (!typo && this.seq.shape(after) !== 'lower')
      for (const [word, child] of node.next)
        if (isLikelySlip(typed, word) || soundsAlike(typed, word))
          this.#walk(child, after + 1, word, found);
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
    const pairs: Mention[] = [];
    for (const tail of this.#partsAt(head.after)) {
      const role = tail.part.role;
      if (family ? role !== 'given' && role !== 'nickname' : role !== 'family') continue;
      if (head.typo && tail.typo) continue;
      const shared = tail.part.students.filter((student) => head.part.students.includes(student));
      if (shared.length === 0) continue;
      const plain = this.seq.shape(i) === 'lower' && head.part.words !== 'name';
      if (family && plain) continue;
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
  #fromLetters(i: number): Mention[] {
    const letters = lettersAt(this.seq, i);
    if (!letters) return [];
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

  #mentionsAt(i: number): Mention[] {
    const account = handleAt(this.seq, i, this.roster);
    if (account)
      return [
        { ...this.#mention(i, account.after, 'handle', account.students, []), ...account.span },
      ];
    const found = this.#fromLetters(i);
    for (const head of this.#partsAt(i)) {
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
      const longest = Math.max(...all.map(({ end }) => end));
      const [best, ...others] = all
        .filter(({ end }) => end === longest)
        .sort(
          (a, b) =>
            Number(a.typo !== null) - Number(b.typo !== null) || rank[a.form] - rank[b.form],
        );
      if (!best) {
        i += 1;
        continue;
      }
      const same = others
        .filter(({ typo }) => (typo === null) === (best.typo === null))
        .flatMap(({ students }) => students);
      mentions.push({ ...best, students: [...new Set([...best.students, ...same])] });
      i = best.after;
    }
    return mentions;
  }
}

/** Which reading of the same words is preferred. */
const rank: Record<NameForm, number> = {
  handle: 0,
  full: 1,
  inverted: 2,
  initial: 3,
  first: 4,
  nickname: 5,
  last: 6,
  initials: 7,
};
