import { titles } from './data/context-words.ts';
import { GapPattern } from './gap-pattern.ts';
import type { Name } from './person-name.ts';
import type { Sequence } from './sequence.ts';
import { WordSet, wordSet } from './vocabulary.ts';
import { isGivenName } from './words.ts';

const pupils = wordSet('eleve student pupil');
const classes = wordSet(
  'classe groupe group class grade maternelle kindergarten primaire secondaire sec annee year cp ce cm prematernelle division room',
);
const one = wordSet('un une a an');
const from = wordSet('de du d en from in au');
const former = wordSet('ancien ancienne former anciens qui');
const isNew = wordSet('nouvel nouvelle new');
const manyPupils = wordSet('eleve eleves student students pupil pupils');
const ordinals = wordSet('e re eme th');
const the = wordSet('le la');
const little = wordSet('petit petite');
/** Any word that may say so. */
export const ofClasses = new WordSet([...manyPupils, ...classes, ...ordinals, ...little]);

const opened = new GapPattern(/^[ \u00a0]?[,(][ \u00a0]?$/);
const openBracket = new GapPattern(/\(/);
const listed = new GapPattern(/^[ \u00a0]?[,:][ \u00a0]?$/);
const maybeListed = new GapPattern(/^[ \u00a0]?[,:]?[ \u00a0]?$/);
const beside = new GapPattern(/^[ \u00a0]?[,(]?[ \u00a0]?$/);
const commaOrColon = new GapPattern(/[,:]/);
const clauseEnd = new GapPattern(/[,;:.!?()\n]/);
const stop = new GapPattern(/[.;:!?\n]/);

/** « Deux élèves du 203, Noémie Castonguay… », « Bravo à l’élève du groupe 12 : Zoé ». */
function pupilsOf(seq: Sequence, first: number): boolean {
  if (seq.shape(first - 1) !== 'number' || !seq.gapIs(first, listed)) return false;
  for (let k = first - 2; k > first - 6 && k >= 0 && seq.spaced(k + 1); k -= 1)
    if (seq.is(k, manyPupils)) return true;
  return false;
}

/** « Kevin du 602 »: a group is told by its three digits. */
const ofGroup = (seq: Sequence, at: number): boolean =>
  seq.is(at, from) &&
  seq.shape(at + 1) === 'number' &&
  seq.size(at + 1) === 3 &&
  !seq.glued(at + 2) &&
  seq.spaced(at);

/** A sign between the words of an apposition ends it, the one that opens it aside. */
const cutAt = (seq: Sequence, from: number, k: number): boolean => k > from && seq.cut(k);

/** « Justin Morel, de la classe de 6e », `Sam from grade 6`. */
export function ofOtherClass(seq: Sequence, { first, after, parts }: Name): boolean {
  if (seq.is(first, classes)) return false;
  if (pupilsOf(seq, first)) return true;
  if (!seq.gapIs(after, beside)) return false;
  const bracket = seq.gapIs(after, openBracket);
  // « Alice Gendron, une élève de 6e », « Elsa Fontanel, élève en 3e C », `Tobias Grant, a Grade 5 student`.
  if (seq.gapIs(after, opened))
    for (let k = after; k < after + 5 && !cutAt(seq, after, k) && !seq.is(k, former); k += 1)
      if (seq.is(k, pupils)) return true;
  if (seq.is(after, one) && seq.is(after + 1, pupils)) return true;
  if (ofGroup(seq, after)) return isGivenName(seq.word(first)) || parts > 1;
  if (!bracket && !seq.is(after, from)) return false;
  if (seq.opens(first) === 'weak') return false;
  for (let k = bracket ? after : after + 1; k < after + 6; k += 1) {
    if (k > after && seq.gapIs(k, clauseEnd) && !seq.is(k - 1, titles)) return false;
    if (seq.is(k, classes)) return true;
    if (seq.shape(k) === 'number' && seq.glued(k + 1) && seq.is(k + 1, ordinals)) return true;
  }
  return false;
}

/** « la petite Noémie », not « Le Petit Nicolas ». */
export const calledLittle = (seq: Sequence, { first }: Name): boolean =>
  seq.spaced(first) &&
  seq.is(first - 1, little) &&
  seq.shape(first - 1) === 'lower' &&
  seq.is(first - 2, the) &&
  isGivenName(seq.word(first));

/** « mon élève Timéo R. », « une nouvelle élève, Camille ». */
export function calledPupil(seq: Sequence, { first }: Name): boolean {
  if (!seq.gapIs(first, maybeListed)) return false;
  if (seq.is(first - 1, pupils)) return true;
  if (!seq.gapIs(first, commaOrColon)) return false;
  for (let k = first - 2; k > first - 7 && k > 0 && !seq.gapIs(k + 1, stop); k -= 1)
    if (seq.is(k, pupils) && seq.is(k - 1, isNew)) return true;
  return false;
}
