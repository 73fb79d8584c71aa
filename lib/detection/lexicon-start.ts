import { GapPattern } from './gap-pattern.ts';
import type { LexiconEntry } from './lexicon.ts';
import type { Sequence } from './sequence.ts';
import { type WordSet, wordSet } from './vocabulary.ts';

const auxiliaries = wordSet(`
  a ont as avez avait avaient aura est es sont etait etaient sera ete s se m l lui leur la les n ne y en encore deja
  toujours souvent aussi vraiment beaucoup pas jamais plus trop tres was were is are has have had been got gets being
  keeps kept again also never not always often constantly repeatedly just t s been`);
const negations = wordSet('pas jamais not never t aucun aucunement');
const subjects = wordSet('il elle on qui a ne n s ont avait lui me te nous vous ils elles l');
const determiners = wordSet(
  'un une des du de d ce cette ces mon ton notre votre the an this that no to',
);
const progressive = wordSet(
  'is was are were been be caught keeps kept for started stop stopped s re not always',
);
const copulas = wordSet(
  'ete montree fut est es etait sont sera seras reste demeure devient semble parait montre montree montrent montrait is was are were s re seems remains has been being be gets',
);
/** Copulas that have an auxiliary of their own: « a été impoli », « s’est montrée insolente ». */
const compound = wordSet('ete montre montree been');
/** Between a copula and its attribute. */
export const between = wordSet(`
  un une eleve enfant garcon fille jeune tres trop si souvent plutot assez peu toujours parfois vraiment bien pas
  encore plus moins petit petite vrai vraie constantly a an very too so always often really quite rather such student kid boy girl pupil child not
  natural born real true great good hard extremely sometimes being been tellement devenu devenue`);
const measures = wordSet(
  'un une deux trois quatre cinq heure heures jour jours de d one two three four five day days hour hours week semaine minutes minute after school lunch a',
);
const somebody = wordSet(
  `il elle ils elles qui he she they who tu you c il eleve enfant garcon fille fils frere soeur student child boy girl son
  daughter kid`,
);

/** « Zoé : bavarde », « Léo, élève sérieux. Trop agité. »: remarks of a report have no copula. */
const entrySign = new GapPattern(/^[ \u00a0]?[:–—-][ \u00a0]$/);
const grading = wordSet('eleve trop tres plutot assez peu very too');

const apostrophe = new GapPattern(/^['’]$/);
const ne = wordSet('n ne');
const objects = wordSet('la le les l');
/** Pronouns that are no auxiliary when they stand alone. */
const loose = wordSet('la les en l leur plus trop');
const caught = wordSet('caught');
const units = wordSet('de d a school lunch after');

/** Who stands before a copula: a name or a pronoun, not « le local ». */
function isSomebody(seq: Sequence, copula: number): boolean {
  if (seq.gapIs(copula, apostrophe)) return true;
  const at = seq.is(copula - 1, ne) ? copula - 2 : copula - 1;
  return at >= 0 && (seq.isCapital(at) || seq.is(at, somebody));
}

/** Where a match begins, auxiliaries, copula or measure included; null where its words are another part of speech. */
export function startOf(
  seq: Sequence,
  i: number,
  { verb, trait, ofPerson, measure }: LexiconEntry,
): number | null {
  let first = i;
  const back = (words: WordSet, limit: number, numbers = false) => {
    while (first > 0 && first > i - limit && !seq.cut(first)) {
      if (!seq.is(first - 1, words) && !(numbers && seq.shape(first - 1) === 'number')) break;
      first -= 1;
    }
  };
  if (trait) {
    back(between, 4);
    if (first === 0 || seq.cut(first) || !seq.is(first - 1, copulas))
      return seq.gapIs(first, entrySign) || (seq.cut(first) && seq.is(first, grading))
        ? first
        : null;
    first -= 1;
    if (seq.is(first, compound)) back(auxiliaries, 8);
    if (ofPerson && !isSomebody(seq, first)) return null;
  } else if (verb) {
    const joined = !seq.cut(i);
    if (joined && seq.is(i - 1, determiners)) return null;
    // « après la bagarre » is a noun, « il la frappe » a verb.
    if (joined && seq.is(i - 1, objects) && !seq.is(i - 2, subjects)) return null;
    if (seq.word(i).endsWith('ing') && !(joined && seq.is(i - 1, progressive))) return null;
    back(auxiliaries, 5);
    // « la famille les a prévenus »: a pronoun alone is no auxiliary, and nothing is lost by leaving it out.
    if (first < i && seq.is(first, loose)) first += 1;
    if (seq.is(first, caught)) first = i;
    if (seq.is(first - 1, caught)) first -= 1;
    if (first < i || seq.is(first, caught)) back(auxiliaries, 6);
  } else if (measure) {
    back(measures, 4, true);
    while (first < i && seq.is(first, units)) first += 1;
  }
  return first;
}

/** `n'a pas`, `did not` among the auxiliaries, or « ne frappe pas » around the verb. */
export function isNegated(seq: Sequence, first: number, i: number, after: number): boolean {
  for (let k = first; k < i; k += 1) if (seq.is(k, negations)) return true;
  return seq.is(i - 1, ne) && seq.is(after, negations);
}
