import {
  authorship,
  greetings,
  readings,
  secondPerson,
  staff,
  stories,
  titles,
} from './data/context-words.ts';
import { GapPattern } from './gap-pattern.ts';
import type { Marks } from './marks.ts';
import { calledLittle, calledPupil, ofClasses, ofOtherClass } from './other-class.ts';
import { type Name, nameAt } from './person-name.ts';
import type { Sequence } from './sequence.ts';
import {
  children,
  hasRelative,
  hisChild,
  isChildOf,
  relatives,
  tiedAfter,
  tiedBefore,
  ties,
} from './ties.ts';
import { WordSet, wordSet } from './vocabulary.ts';
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

const and = wordSet('et and');
const parental = wordSet(
  'parent parents famille family mere pere maman papa mother father mom dad',
);
const parentLists = wordSet(
  'parent parents benevole benevoles families familles volunteer volunteers mamans papas moms dads',
);

const colon = new GapPattern(/:/);
const anyComma = new GapPattern(/,/);
const stop = new GapPattern(/[.;:!?\n]/);
const sentenceEnd = new GapPattern(/[\n.!?]/);
const titleGap = new GapPattern(/^[ .\u00a0\u202f]{1,3}$/);
const dash = new GapPattern(/^ [-–&+/] $/);
const ampersand = new GapPattern(/^ ?& ?$/);
const lineOrColon = new GapPattern(/[\n:]/);
const commaOrSemicolon = new GapPattern(/[,;]/);

/** A title that opens the draft, or « Mme Bouchard, » at the start of a line or behind a colon: a signature has no comma. */
function addressed(seq: Sequence, { first, after }: Name): boolean {
  const title = first - 1;
  return title === 0 || (seq.gapIs(title, lineOrColon) && seq.gapIs(after, anyComma));
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

/** « Mme Roy, secrétaire »: said to be of the staff right behind the name. */
function isColleague(seq: Sequence, { first, after }: Name): boolean {
  if (seq.is(first - 2, staff)) return true;
  for (let k = after; k < after + 4 && !seq.gapIs(k, sentenceEnd); k += 1)
    if (seq.is(k, staff)) return true;
  return false;
}

/** A courtesy title, and signs that a parent is addressed rather than a colleague. */
function isParent(seq: Sequence, name: Name, { shared, family, aboutChild }: Company): boolean {
  const title = name.first - 1;
  if (!seq.is(title, titles) || !seq.gapIs(name.first, titleGap)) return false;
  const greeting = seq.is(title - 1, greetings) && !seq.gapIs(title, sentenceEnd);
  if (greeting || addressed(seq, name)) {
    const close =
      greeting || (seq.gapIs(name.after, anyComma) && seq.sentenceHas(title, secondPerson));
    if (close && title < 2 && shared.has(name.after - 1) && !isColleague(seq, name)) return true;
    if (seq.has(children) && speaksOfYours(seq)) return true;
    return aboutChild && !isColleague(seq, name);
  }
  // « M. et Mme Wang »: a couple.
  if (aboutChild && seq.is(title - 1, and) && seq.is(title - 2, titles)) return true;
  if (
    family.has(name.after - 1) &&
    seq.sentenceHas(title, contact) &&
    !seq.sentenceHas(title, staff)
  )
    return true;
  return seq.is(title - 1, parental) || isChildOf(seq, title);
}

/** Behind « parents bénévoles : », every full name up to the end of the sentence. */
function listedParents(seq: Sequence, { first, parts }: Name): boolean {
  if (parts < 2) return false;
  const { first: start } = seq.bounds(seq.sentence(first));
  let introduced = false;
  for (let k = first; k > start && k > first - 40; k -= 1) {
    if (seq.gapIs(k, colon)) introduced = true;
    if (introduced && seq.is(k - 1, parentLists)) return true;
  }
  return false;
}

/** What is known of the students of the draft. */
export interface Company {
  /** Tokens of accepted students. */
  taken: Marks;
  /** Tokens of a surname of the roster that its context gave to somebody else. */
  shared: Marks;
  /** Those of them that are the surname of a student who is named. */
  family: Marks;
  /** Whether a student is named or identified. */
  aboutChild: boolean;
}

/** Without one of these in its sentence a name is nobody's in particular, unless its surname or its neighbour says more. */
const cues = new WordSet(
  [titles, ties, ofClasses, parental, parentLists].flatMap((words) => [...words]),
);

function weigh(
  seq: Sequence,
  name: Name,
  company: Company,
  previous: Person | undefined,
): readonly [number, string] | null {
  const { shared, family } = company;
  const cued =
    seq.sentenceHas(name.first, cues) ||
    shared.has(name.after - 1) ||
    seq.shape(name.after + 1) === 'number';
  if (
    !cued &&
    !(previous && inPair(seq, previous, name)) &&
    !besideStudent(seq, name, company.taken)
  )
    return null;
  if (isParent(seq, name, company)) return [0.85, 'parent'];
  const titled = seq.is(name.first - 1, titles) && !seq.gapIs(name.first, commaOrSemicolon);
  if (tiedAfter(seq, name)) return [0.85, 'kin'];
  if (titled) return null;
  const ordinary =
    name.parts === 1 && isCommonWord(seq.word(name.first)) && !isGivenName(seq.word(name.first));
  if (tiedBefore(seq, name)) return ordinary && seq.opens(name.first) ? null : [0.85, 'kin'];
  if (ordinary) return null;
  if (previous && inPair(seq, previous, name)) return [0.75, previous.reason];
  if (listedParents(seq, name)) return [0.75, 'parents-list'];
  if (hasRelative(seq, name) && !isKnownAdult(seq, name)) return [0.7, 'kin'];
  if (calledLittle(seq, name)) return [0.7, 'pupil'];
  if (besideStudent(seq, name, company.taken)) return [0.6, 'pupil'];
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
  if (previous.after === first) return seq.gapIs(first, ampersand);
  return previous.after === first - 1 && seq.is(first - 1, and) && seq.spaced(first);
}

/** `Hope - Amelia`, « Léa et Kevin »: a given name paired with a student. */
function besideStudent(seq: Sequence, { first, parts }: Name, taken: Marks): boolean {
  const paired = seq.gapIs(first, dash)
    ? taken.has(first - 1)
    : seq.is(first - 1, and) && taken.has(first - 2) && seq.spaced(first);
  const word = paired && parts === 1 ? seq.word(first) : '';
  return word !== '' && isGivenName(word) && !isCommonWord(word);
}

/** Said to be of the staff, or of a book, just behind the name or in its sentence. */
function isKnownAdult(seq: Sequence, { first, after }: Name): boolean {
  if ([authorship, stories, readings].some((words) => seq.sentenceHas(first, words))) return true;
  for (let k = after; k < after + 4 && !seq.gapIs(k, stop); k += 1)
    if (seq.is(k, staff)) return true;
  return seq.is(first - 1, staff);
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

function overlaps(taken: Marks, { first, after }: Name): boolean {
  for (let i = first; i < after; i += 1) if (taken.has(i)) return true;
  return false;
}
