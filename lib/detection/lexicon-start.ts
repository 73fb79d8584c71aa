import type { LexiconEntry } from './lexicon.ts';
import type { Sequence } from './sequence.ts';

const set = (words = ''): ReadonlySet<string> => new Set(words.split(/[\s|]+/).filter(Boolean));

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
  'est es etait sont sera seras reste demeure devient semble parait montre montree montrent montrait is was are were s re seems remains has been being be gets',
);
/** Between a copula and its attribute. */
export const between = set(`
  un une eleve enfant garcon fille jeune tres trop si souvent plutot assez peu toujours parfois vraiment bien pas
  encore plus moins a an very too so always often really quite rather such student kid boy girl pupil child not
  natural born real true great good hard extremely sometimes being been tellement devenu devenue`);
const measures = set(
  'un une deux trois quatre cinq heure heures jour jours de d one two three four five day days hour hours week semaine minutes minute after school lunch a',
);
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

/** Where a match begins, auxiliaries, copula or measure included; null where its words are another part of speech. */
export function startOf(
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
export function isNegated(seq: Sequence, first: number, i: number, after: number): boolean {
  for (let k = first; k < i; k += 1) if (negations.has(seq.word(k))) return true;
  const around = seq.word(i - 1) === 'n' || seq.word(i - 1) === 'ne';
  return around && negations.has(seq.word(after));
}
