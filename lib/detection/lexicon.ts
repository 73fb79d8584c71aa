import type { Sequence } from './sequence.ts';
import { numberOf, WordSet } from './vocabulary.ts';

/**
 * One family of phrases. Words are folded; `a|b` is a choice; a stem closes with `~` (French verb in -er: frapp~),
 * `*` (agreement: puni*) or `+` (English verb: kick+). Phrases are parted by commas.
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
  caught: readonly string[];
  ignored: readonly string[];
}

/** Tokens of one remark: first, and the one after the last. */
export interface LexiconMatch {
  first: number;
  after: number;
}

const set = (words = ''): ReadonlySet<string> => new Set(words.split(/[\s|]+/).filter(Boolean));

const endings: Record<string, string[]> = {
  '~': ['e', 'es', 'ent', 'ait', 'aient', 'a', 'ee', 'ees', 'era', 'eait', 'eaient', 'ez'],
  '*': ['', 'e', 's', 'es'],
  '+': ['s', 'es', 'd', 'ed', 'ing'],
};

const auxiliaries = set(`
  a ont as avez avait avaient aura est es sont etait etaient sera ete s se m l lui leur la les n ne y en encore deja
  toujours souvent aussi vraiment beaucoup pas jamais plus trop tres was were is are has have had been got gets being
  keeps kept again also never not always often constantly repeatedly just t s been`);
const negations = set('pas jamais not never t aucun aucunement');
const subjects = set('il elle on qui a ne n s ont avait lui me te nous vous ils elles l');
const determiners = set(
  'un une des du de d ce cette ces mon ton notre votre the an this that no to',
);
const progressive = set(
  'is was are were been be caught keeps kept for started stop stopped s re not always',
);
const copulas = set(
  'est es etait sont sera seras reste demeure devient semble parait is was are were s re seems remains has been being be gets',
);
const between = set(`
  un une eleve enfant garcon fille jeune tres trop si souvent plutot assez peu toujours parfois vraiment bien pas
  encore plus moins a an very too so always often really quite rather such student kid boy girl pupil child not
  extremely sometimes being been tellement devenu devenue`);
const measures = set(
  'un une deux trois quatre cinq heure heures jour jours de d one two three four five day days hour hours week semaine minutes minute after school lunch a',
);
const stops = set(`
  pendant dans à au aux lors ce cet hier aujourd depuis presque chaque tous toutes dès quand parce car et mais donc puis
  qui que où en sur sous hier demain lundi mardi mercredi jeudi vendredi devant derriere apres avant malgre car pour durant vers chez
  during at in from on this today yesterday when while because and but then who after before behind for since every last
  to if again near outside inside`);

interface Phrase {
  rest: WordSet[];
  entry: LexiconEntry;
  needs: ReadonlySet<string>;
  not: ReadonlySet<string>;
  notBefore: ReadonlySet<string>;
  through: ReadonlySet<string>;
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

  constructor(entries: readonly LexiconEntry[]) {
    for (const entry of entries) {
      const { needs, not, notBefore, through } = entry;
      for (const phrase of entry.phrases.split(',')) {
        const [head = '', ...rest] = phrase.trim().split(/\s+/);
        const compiled: Phrase = {
          rest: rest.map((word) => new WordSet(forms(word))),
          entry,
          needs: new Set(
            (needs ?? '')
              .split(/[\s|]+/)
              .filter(Boolean)
              .flatMap(forms),
          ),
          not: set(not),
          notBefore: set(notBefore),
          through: set(through),
        };
        for (const form of forms(head)) {
          const first = numberOf(form);
          while (this.#index.length <= first) this.#index.push(undefined);
          this.#index[first] ??= [];
          this.#index[first].push(compiled);
        }
      }
    }
  }

  /** Matches from left to right, without overlap; of several at one place the longest. */
  find(seq: Sequence): LexiconMatch[] {
    const found: LexiconMatch[] = [];
    for (let i = 0; i < seq.length; i += 1) {
      const phrases = this.#index[seq.known(i)];
      if (!phrases) continue;
      let best: LexiconMatch | null = null;
      for (const phrase of phrases) {
        const match = matchPhrase(seq, i, phrase);
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
  const { rest, entry, needs, not, notBefore } = phrase;
  let after = i + 1;
  for (const choice of rest) {
    if (!seq.is(after, choice) || seq.cut(after)) return null;
    after += 1;
  }
  for (let k = after; k < after + 4; k += 1) {
    if (seq.cut(k)) break;
    if (not.has(seq.word(k))) return null;
  }
  for (let k = i - 1; k >= i - 3 && k >= 0 && !seq.cut(k + 1); k -= 1)
    if (notBefore.has(seq.word(k))) return null;
  const first = startOf(seq, i, entry);
  if (first === null) return null;
  if (entry.upper && (seq.shape(i) !== 'upper' || seq.shouts(i))) return null;
  if (entry.negation !== 'kept' && (entry.verb || entry.trait))
    if (isNegated(seq, first, i, after) !== (entry.negation === 'required')) return null;
  const end = objectEnd(seq, after, phrase);
  if (needs.size > 0) {
    let seen = false;
    for (let k = after; k < end; k += 1) seen ||= needs.has(seq.word(k));
    if (!seen) return null;
  }
  return { first, after: end };
}

const somebody = new Set(
  `il elle ils elles qui he she they who tu you c il eleve enfant garcon fille fils frere soeur student child boy girl son
  daughter kid`.split(/\s+/),
);

/** Who stands before a copula: a name or a pronoun, not « le local ». */
function isSomebody(seq: Sequence, copula: number): boolean {
  if (seq.gap(copula) === '’' || seq.gap(copula) === "'") return true;
  const at = /^(?:n|ne)$/.test(seq.word(copula - 1)) ? copula - 2 : copula - 1;
  return at >= 0 && (seq.isCapital(at) || somebody.has(seq.word(at)));
}

function startOf(
  seq: Sequence,
  i: number,
  { verb, trait, ofPerson, measure }: LexiconEntry,
): number | null {
  let first = i;
  const back = (words: ReadonlySet<string>, limit: number, numbers = false) => {
    while (first > 0 && first > i - limit && !seq.cut(first)) {
      const word = seq.word(first - 1);
      if (!words.has(word) && !(numbers && seq.shape(first - 1) === 'number')) break;
      first -= 1;
    }
  };
  if (trait) {
    back(between, 4);
    if (first === 0 || seq.cut(first) || !copulas.has(seq.word(first - 1))) return null;
    first -= 1;
    if (ofPerson && !isSomebody(seq, first)) return null;
  } else if (verb) {
    const before = seq.cut(i) ? '' : seq.word(i - 1);
    if (determiners.has(before) && i > 0) return null;
    // « après la bagarre » is a noun, « il la frappe » a verb.
    if (/^(?:la|le|les|l)$/.test(before) && !subjects.has(seq.word(i - 2))) return null;
    if (seq.word(i).endsWith('ing') && !progressive.has(before)) return null;
    back(auxiliaries, 5);
    // « la famille les a prévenus »: a pronoun alone is no auxiliary, and nothing is lost by leaving it out.
    if (/^(?:la|les|en|l|leur|plus|trop)$/.test(seq.word(first)) && first < i) first += 1;
    if (seq.word(first) === 'caught') first = i;
    if (seq.word(first - 1) === 'caught') first -= 1;
    if (first < i || seq.word(first) === 'caught') back(auxiliaries, 6);
  } else if (measure) {
    back(measures, 4, true);
    while (first < i && /^(?:de|d|a|school|lunch|after)$/.test(seq.word(first))) first += 1;
  }
  return first;
}

/** `n'a pas`, `did not` among the auxiliaries, or « ne frappe pas » around the verb. */
function isNegated(seq: Sequence, first: number, i: number, after: number): boolean {
  for (let k = first; k < i; k += 1) if (negations.has(seq.word(k))) return true;
  const around = seq.word(i - 1) === 'n' || seq.word(i - 1) === 'ne';
  return around && negations.has(seq.word(after));
}

function objectEnd(seq: Sequence, after: number, { entry, through }: Phrase): number {
  let end = after;
  const limit = after + (entry.object ?? 0);
  while (end < limit && end < seq.length) {
    const word = seq.word(end);
    if (seq.cut(end)) break;
    if (stops.has(word) && !through.has(word)) break;
    end += 1;
  }
  // An object does not close on a preposition or an article.
  while (
    end > after &&
    /^(?:de|d|du|des|le|la|les|l|un|une|the|a|an|to|with|avec|son|sa|ses|his|her)$/.test(
      seq.word(end - 1),
    )
  )
    end -= 1;
  return end;
}
