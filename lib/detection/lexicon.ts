import { between, isNegated, startOf } from './lexicon-start.ts';
import type { Sequence } from './sequence.ts';
import { numberOf, WordSet, wordSet } from './vocabulary.ts';

/**
 * One family of phrases. Words are folded; `a|b` is a choice; a stem closes with `~` (French verb in -er: frapp~),
 * `*` (agreement: puni*) or `+` (English verb: kick+). Phrases are parted by commas.
 * Beside each entry, in comments that its test reads and the package leaves out: sentences `caught` and `ignored`.
 */
export interface LexiconEntry {
  phrases: string;
  /** The phrase is a verb: auxiliaries before it belong to the span, a determiner before it rules it out. */
  verb?: true;
  /** The phrase is an attribute: only after a copula, which belongs to the span. */
  trait?: true;
  /** With `trait`: somebody stands before the copula (a name, a pronoun), not a thing. */
  ofPerson?: true;
  /** A number and its unit before the phrase belong to the span (deux heures de retenue). */
  measure?: true;
  /** Words after the phrase that belong to the span, at most. */
  object?: number;
  /** One of these must stand in the object. */
  needs?: string;
  /** None of these may stand in the four words after. */
  not?: string;
  /** None of these may stand in the three words before. */
  notBefore?: string;
  /** Prepositions that do not end the object. */
  through?: string;
  /** `kept`: a negation does not rule the phrase out; `required`: only negated does it count (doesn't listen). */
  negation?: 'kept' | 'required';
  /** Capitals only (TES is no « tes »). */
  upper?: true;
}

/** Tokens of one remark: first, and the one after the last. */
export interface LexiconMatch {
  first: number;
  after: number;
}

const listed = (words = ''): string[] => words.split(/[\s|]+/).filter(Boolean);

const endings: Record<string, string[]> = {
  '~': ['e', 'es', 'ent', 'ait', 'aient', 'a', 'ee', 'ees', 'era', 'eait', 'eaient', 'ez'],
  '*': ['', 'e', 's', 'es'],
  '+': ['s', 'es', 'd', 'ed', 'ing'],
};

const stops = wordSet(`
  pendant dans à au aux lors ce cet hier aujourd depuis presque chaque tous toutes dès quand parce car et mais donc puis
  qui que où en sur sous hier demain lundi mardi mercredi jeudi vendredi devant derriere apres avant malgre car pour durant vers chez
  during at in from on this today yesterday when while because and but then who after before behind for since every last
  to if again near outside inside`);

const company = wordSet('avec envers with toward towards');
const conjunctions = wordSet('et and mais but');
/** An object does not close on a preposition or an article. */
const unfinished = wordSet(
  'de d du des le la les l un une the a an to with avec at à son sa ses his her',
);
const marks = /^[ \u00a0]?[%/,]/;

/** What is asked around any phrase of an entry. */
interface Rules {
  entry: LexiconEntry;
  needs: WordSet;
  not: WordSet;
  notBefore: WordSet;
  through: WordSet;
}

interface Phrase {
  /** For each word after the first, the numbers of its forms. */
  rest: readonly (readonly number[])[];
  rules: Rules;
}

function forms(word: string): string[] {
  return word.split('|').flatMap((one) => {
    const ending = endings[one.slice(-1)];
    return ending ? ending.map((end) => one.slice(0, -1) + end) : [one];
  });
}

/** Finds the phrases of a lexicon in a draft: one look-up a word, work bounded by the longest phrase. */
export class Lexicon {
  /** By the number of their first word. */
  readonly #index: (Phrase[] | undefined)[] = [];
  /** Numbers of the words that are an attribute by themselves. */
  readonly #traits = new Set<number>();

  constructor(entries: readonly LexiconEntry[]) {
    for (const entry of entries) {
      const rules: Rules = {
        entry,
        needs: new WordSet(listed(entry.needs).flatMap(forms)),
        not: new WordSet(listed(entry.not)),
        notBefore: new WordSet(listed(entry.notBefore)),
        through: new WordSet(listed(entry.through)),
      };
      for (const phrase of entry.phrases.split(',')) {
        const [head = '', ...rest] = phrase.trim().split(/\s+/);
        const compiled = { rest: rest.map((word) => forms(word).map(numberOf)), rules };
        for (const form of forms(head)) {
          const first = numberOf(form);
          while (this.#index.length <= first) this.#index.push(undefined);
          this.#index[first] ??= [];
          this.#index[first].push(compiled);
          if (entry.trait && rest.length === 0) this.#traits.add(first);
        }
      }
    }
  }

  /** « est polie et appliquée », `is kind and respectful`: the second attribute belongs to the first. */
  #withSecond(seq: Sequence, match: LexiconMatch): LexiconMatch {
    const { after } = match;
    if (seq.cut(after)) return match;
    if (seq.is(after, company)) return { ...match, after: whomEnd(seq, after + 1) };
    if (!seq.is(after, conjunctions)) return match;
    for (let k = after + 1; k < after + 4 && !seq.cut(k); k += 1) {
      if (this.#traits.has(seq.known(k))) return { ...match, after: k + 1 };
      if (!seq.is(k, between)) break;
    }
    return match;
  }

  /** Matches from left to right, without overlap; of several at one place the longest. */
  find(seq: Sequence): LexiconMatch[] {
    const found: LexiconMatch[] = [];
    for (let i = 0; i < seq.length; i += 1) {
      const phrases = this.#index[seq.known(i)];
      if (!phrases) continue;
      let best: LexiconMatch | null = null;
      for (const phrase of phrases) {
        let match = matchPhrase(seq, i, phrase);
        if (match && phrase.rules.entry.trait) match = this.#withSecond(seq, match);
        if (match && (!best || match.after - match.first > best.after - best.first)) best = match;
      }
      const last = found.at(-1);
      if (!best || (last && best.first < last.after)) continue;
      found.push(best);
      i = best.after - 1;
    }
    return found;
  }
}

function matchPhrase(seq: Sequence, i: number, phrase: Phrase): LexiconMatch | null {
  const { rest, rules } = phrase;
  const { entry, needs, not, notBefore } = rules;
  let after = i + 1;
  for (const choice of rest) {
    if (!choice.includes(seq.known(after)) || seq.cut(after)) return null;
    after += 1;
  }
  for (let k = after; k < after + 4; k += 1) {
    if (seq.cut(k)) break;
    if (seq.is(k, not)) return null;
  }
  for (let k = i - 1; k >= i - 3 && k >= 0 && !seq.cut(k + 1); k -= 1)
    if (seq.is(k, notBefore)) return null;
  const first = startOf(seq, i, entry);
  if (first === null) return null;
  if (entry.upper && (seq.shape(i) !== 'upper' || seq.shouts(i))) return null;
  if (entry.negation !== 'kept' && (entry.verb || entry.trait))
    if (isNegated(seq, first, i, after) !== (entry.negation === 'required')) return null;
  const end = objectEnd(seq, after, rules);
  if (needs.size > 0) {
    let seen = false;
    for (let k = after; k < end; k += 1) seen ||= seq.is(k, needs);
    if (!seen) return null;
  }
  return { first, after: end };
}

/** The end of « avec la brigadière », `with his classmates`, three words at most. */
function whomEnd(seq: Sequence, from: number): number {
  let end = from;
  while (end < from + 3 && end < seq.length && !seq.cut(end) && !seq.is(end, stops)) end += 1;
  return end;
}

function objectEnd(seq: Sequence, after: number, { entry, through }: Rules): number {
  let end = after;
  const limit = after + (entry.object ?? 0);
  while (end < limit && end < seq.length) {
    if (seq.cut(end)) break;
    if (seq.is(end, stops) && !seq.is(end, through)) break;
    // « a réussi son examen avec 91 % » leaves the mark to itself.
    if (seq.shape(end) === 'number' && marks.test(seq.text.slice(seq.end(end), seq.end(end) + 2)))
      break;
    end += 1;
  }
  while (end > after && seq.is(end - 1, unfinished)) end -= 1;
  return end;
}
