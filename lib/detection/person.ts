import {
  authorship,
  greetings,
  readings,
  secondPerson,
  staff,
  stories,
  titles,
} from './data/context-words.ts';
import { type Name, nameAt } from './person-name.ts';
import type { Sequence } from './sequence.ts';
import { children, hisChild, relatives, tiedAfter, tiedBefore } from './ties.ts';
import { wordSet } from './vocabulary.ts';
import { isCommonWord, isGivenName } from './words.ts';

/** A name that is nobody's on the roster. */
export interface Person {
  first: number;
  after: number;
  /** UTF-16, end exclusive. */
  start: number;
  end: number;
  score: number;
  reason: string;
}

const yours = wordSet('votre vos your');
/** What one does with a parent. */
const contact = wordSet(
  'rappeler rappelle appeler appel appelle telephone joindre rencontrer rencontre contacter parler call called calling meet meeting phoned emailed',
);
const pupils = new Set('eleve student pupil'.split(' '));
const classes = new Set(
  'classe groupe group class grade maternelle kindergarten primaire secondaire sec annee year cp ce cm prematernelle division room'.split(
    ' ',
  ),
);

/** « Deux élèves du 203, Noémie Castonguay… », « Bravo à l’élève du groupe 12 : Zoé ». */
function pupilsOf(seq: Sequence, first: number): boolean {
  if (!/^[ \u00a0]?[,:][ \u00a0]?$/.test(seq.gap(first)) || seq.shape(first - 1) !== 'number')
    return false;
  for (let k = first - 2; k > first - 6 && k >= 0 && seq.spaced(k + 1); k -= 1)
    if (/^(?:eleves?|students?|pupils?)$/.test(seq.word(k))) return true;
  return false;
}

/** « Justin Morel, de la classe de 6e », `Sam from grade 6`. */
function ofOtherClass(seq: Sequence, { first, after }: Name): boolean {
  if (pupilsOf(seq, first)) return true;
  if (!/^[ \u00a0]?[,(]?[ \u00a0]?$/.test(seq.gap(after))) return false;
  const bracket = seq.gap(after).includes('(');
  // « Alice Gendron, une élève de 6e ».
  if (/^(?:une?|an?)$/.test(seq.word(after)) && pupils.has(seq.word(after + 1))) return true;
  if (!bracket && !/^(?:de|du|d|en|from|in|au)$/.test(seq.word(after))) return false;
  if (seq.opens(first) === 'weak') return false;
  for (let k = bracket ? after : after + 1; k < after + 6; k += 1) {
    if (k > after && /[,;:.!?()\n]/.test(seq.gap(k)) && !titles.has(seq.word(k - 1))) return false;
    if (classes.has(seq.word(k))) return true;
    if (
      seq.shape(k) === 'number' &&
      /^(?:e|re|eme|th)$/.test(seq.word(k + 1)) &&
      seq.gap(k + 1) === ''
    )
      return true;
  }
  return false;
}

/** « mon élève Timéo R. », « une nouvelle élève, Camille ». */
function calledPupil(seq: Sequence, { first }: Name): boolean {
  if (!/^[ \u00a0]?[,:]?[ \u00a0]?$/.test(seq.gap(first))) return false;
  if (pupils.has(seq.word(first - 1))) return true;
  if (!/[,:]/.test(seq.gap(first))) return false;
  for (let k = first - 2; k > first - 7 && k > 0 && !/[.;:!?\n]/.test(seq.gap(k + 1)); k -= 1)
    if (pupils.has(seq.word(k)) && /^(?:nouvel|nouvelle|new)$/.test(seq.word(k - 1))) return true;
  return false;
}

/** A title that opens the draft, or « Mme Bouchard, » at the start of a line: a signature has no comma. */
function addressed(seq: Sequence, { first, after }: Name): boolean {
  const title = first - 1;
  return title === 0 || (seq.gap(title).includes('\n') && seq.gap(after).includes(','));
}

const spoken = new WeakMap<Sequence, boolean>();

/** « votre fille » anywhere in the draft; looked for once, however many are greeted. */
function speaksOfYours(seq: Sequence): boolean {
  const known = spoken.get(seq);
  if (known !== undefined) return known;
  let found = false;
  for (let k = 1; k < seq.length && !found; k += 1)
    found = seq.is(k, children) && seq.is(k - 1, yours);
  spoken.set(seq, found);
  return found;
}

/** A courtesy title, and signs that a parent is addressed rather than a colleague. */
function isParent(seq: Sequence, name: Name, { shared, family, aboutChild }: Company): boolean {
  const title = name.first - 1;
  if (!titles.has(seq.word(title)) || !/^[ .\u00a0\u202f]{1,3}$/.test(seq.gap(name.first)))
    return false;
  const greeting = greetings.has(seq.word(title - 1)) && !/[\n.!?]/.test(seq.gap(title));
  if (greeting || addressed(seq, name)) {
    const close =
      greeting || (seq.gap(name.after).includes(',') && seq.sentenceHas(title, secondPerson));
    if (close && title < 2 && shared.has(name.after - 1) && !seq.sentenceHas(title, staff))
      return true;
    if (seq.has(children) && speaksOfYours(seq)) return true;
    return aboutChild && !seq.sentenceHas(title, staff);
  }
  const before = seq.word(title - 1);
  // « M. et Mme Wang »: a couple.
  if (aboutChild && /^(?:et|and)$/.test(before) && titles.has(seq.word(title - 2))) return true;
  if (
    family.has(name.after - 1) &&
    seq.sentenceHas(title, contact) &&
    !seq.sentenceHas(title, staff)
  )
    return true;
  return /^(?:parents?|famille|family|mere|pere|maman|papa|mother|father|mom|dad)$/.test(before);
}

/** Behind « parents bénévoles : », every full name up to the end of the sentence. */
function listedParents(seq: Sequence, { first, parts }: Name): boolean {
  if (parts < 2) return false;
  const { first: start } = seq.bounds(seq.sentence(first));
  let colon = false;
  for (let k = first; k > start && k > first - 40; k -= 1) {
    if (/:/.test(seq.gap(k))) colon = true;
    if (
      colon &&
      /^(?:parents?|benevoles?|families|familles|volunteers?|mamans|papas|moms|dads)$/.test(
        seq.word(k - 1),
      )
    )
      return true;
  }
  return false;
}

/** What is known of the students of the draft. */
export interface Company {
  /** Tokens of accepted students. */
  taken: ReadonlySet<number>;
  /** Tokens of a surname of the roster that its context gave to somebody else. */
  shared: ReadonlySet<number>;
  /** Those of them that are the surname of a student who is named. */
  family: ReadonlySet<number>;
  /** Whether a student is named or identified. */
  aboutChild: boolean;
}

function weigh(
  seq: Sequence,
  name: Name,
  company: Company,
  previous: Person | undefined,
): readonly [number, string] | null {
  const { shared, family } = company;
  if (isParent(seq, name, company)) return [0.85, 'parent'];
  const titled = titles.has(seq.word(name.first - 1)) && !/[,;]/.test(seq.gap(name.first));
  if (tiedAfter(seq, name)) return [0.85, 'kin'];
  if (titled) return null;
  const ordinary =
    name.parts === 1 && isCommonWord(seq.word(name.first)) && !isGivenName(seq.word(name.first));
  if (tiedBefore(seq, name)) return ordinary && seq.opens(name.first) ? null : [0.85, 'kin'];
  if (ordinary) return null;
  if (previous && inPair(seq, previous, name)) return [0.75, previous.reason];
  if (listedParents(seq, name)) return [0.75, 'parents-list'];
  if (calledPupil(seq, name)) return [0.8, 'pupil'];
  if (ofOtherClass(seq, name)) return [0.75, 'other-class'];
  if (
    name.parts > 1 &&
    shared.has(name.after - 1) &&
    (seq.sentenceHas(name.first, relatives) || hisChild(seq, name))
  )
    return [0.7, 'surname'];
  if (name.parts > 1 && family.has(name.after - 1) && !isKnownAdult(seq, name))
    return [0.65, 'surname'];
  return null;
}

/** « les parents d’Éva, Marc et Josiane »: the second of two. */
function inPair(seq: Sequence, previous: Person, { first }: Name): boolean {
  if (previous.after === first) return /^ ?& ?$/.test(seq.gap(first));
  return (
    previous.after === first - 1 && /^(?:et|and)$/.test(seq.word(first - 1)) && seq.spaced(first)
  );
}

/** Said to be of the staff, or of a book, just behind the name or in its sentence. */
function isKnownAdult(seq: Sequence, { first, after }: Name): boolean {
  if ([authorship, stories, readings].some((words) => seq.sentenceHas(first, words))) return true;
  for (let k = after; k < after + 4 && !/[.;:!?\n]/.test(seq.gap(k)); k += 1)
    if (staff.has(seq.word(k))) return true;
  return staff.has(seq.word(first - 1));
}

/** Names of relatives and of pupils of other classes, as far as the words around say so. */
export function readPersons(seq: Sequence, company: Company): Person[] {
  const found: Person[] = [];
  for (let i = 0; i < seq.length; ) {
    const name = company.taken.has(i) ? null : nameAt(seq, i);
    const stop = name && overlaps(company.taken, name);
    const verdict =
      name && !stop && !seq.inTitle(i) ? weigh(seq, name, company, found.at(-1)) : null;
    if (!name || !verdict) {
      i += 1;
      continue;
    }
    const [score, reason] = verdict;
    found.push({
      first: i,
      after: name.after,
      start: seq.start(i),
      end: name.end,
      score,
      reason,
    });
    i = name.after;
  }
  return found;
}

function overlaps(taken: ReadonlySet<number>, { first, after }: Name): boolean {
  for (let i = first; i < after; i += 1) if (taken.has(i)) return true;
  return false;
}
