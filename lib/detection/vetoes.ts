import {
  articles,
  authorship,
  closings,
  conjunctions,
  exclaimed,
  invented,
  kin,
  links,
  maps,
  personBefore,
  pets,
  placesAfter,
  placesBefore,
  placesOf,
  placesTogether,
  plainCapitals,
  staff,
  staffLetters,
  stories,
  titles,
} from './data/context-words.ts';
import { alone } from './evidence.ts';
import { GapPattern } from './gap-pattern.ts';
import type { Marks } from './marks.ts';
import { nameParticles } from './name-parts.ts';
import type { Mention } from './names.ts';
import type { Sequence } from './sequence.ts';
import { inSetPhrase } from './set-phrases.ts';
import { verbAt } from './verbs.ts';
import { WordSet, wordSet } from './vocabulary.ts';
import type { Weighed } from './weighed.ts';
import { isGivenName, isNameWord, isOrdinary, isPlace } from './words.ts';

const named = new GapPattern(/^[- .’'\u00a0\u202f]{1,2}$/);
const stopOrSpace = new GapPattern(/^[. \u00a0\u202f]{1,3}$/);
const stopFirst = new GapPattern(/^\.[ \u00a0\u202f]?$/);
const hyphen = new GapPattern(/^[-‐‑]$/);
const closeTo = new GapPattern(/^[ '’\u00a0]$/);
const colon = new GapPattern(/:/);
const comma = new GapPattern(/^, ?$/);
const anyComma = new GapPattern(/,/);
const commaOrLine = new GapPattern(/[,\n]/);
const bracket = new GapPattern(/[(]/);
const dash = new GapPattern(/^[ ]?[-–—][ ]?$/);
const signed = new GapPattern(/^,?[ \u00a0]?\n*$/);
const apart = new GapPattern(/[.;:!?\n()]/);
const saidOf = new GapPattern(/^[ \u00a0]?[,(][^\n]*$/);
const apostrophe = new GapPattern(/['’]/);

const à = wordSet('à');
const characters = wordSet(
  'personnage personnages heros heroine character characters protagoniste',
);
const dit = wordSet('dit');
const chez = wordSet('chez');
const places = wordSet('en in to from vers');
const particles = wordSet('d de du des le la of the von van di da');
const countries = wordSet('au aux en in');
const within = wordSet('dans in');
const both = wordSet('et and ou or');
const towards = wordSet('a to à');
const the = wordSet('la le l notre our the');

/** True for a capitalised word that is neither known to the reader nor ordinary: another name. */
function isStranger(seq: Sequence, i: number): boolean {
  if (!seq.isCapital(i) || seq.size(i) < 2 || seq.is(i, plainCapitals)) return false;
  const word = seq.word(i);
  if (/^[ivx]{2,}$/.test(word)) return true;
  if (seq.shouts(i)) return isGivenName(word);
  return (
    isGivenName(word) || !(seq.is(i, exclaimed) || seq.is(i, personBefore) || seq.is(i, articles))
  );
}

/** Words before a name that say what it names. */
const notStrange = [personBefore, kin, staff, titles, placesBefore];

/** The same before a name, where a greeting or the first word of a sentence may stand. */
function isStrangerBefore(seq: Sequence, i: number, surname: boolean): boolean {
  if (!seq.isCapital(i)) return false;
  const opens = seq.opens(i);
  const long = seq.size(i) > 2;
  if (surname && opens === 'weak' && seq.shape(i) === 'capital' && long)
    return isGivenName(seq.word(i)) || !isOrdinary(seq.word(i));
  if (notStrange.some((words) => seq.is(i, words))) return false;
  // « la Caisse Desjardins »: any capital in mid-sentence makes the surname an institution's.
  if (surname && !opens && !seq.shouts(i) && long) return !seq.is(i, plainCapitals);
  return opens ? isGivenName(seq.word(i)) && !isNameWord(seq.word(i)) : isStranger(seq, i);
}

/** A place, a work or somebody else who bears the same name. */
export function against(
  found: Weighed,
  seq: Sequence,
  taken: Marks,
  sumLines: ReadonlySet<number>,
): void {
  const { mention } = found;
  const { first, after, form } = mention;
  if (form === 'handle') return;
  const before = first - 1;
  const close = seq.spaced(first);
  const behind = seq.spaced(after);
  const link = close && seq.is(before, links);
  const spot = link ? before - 1 : before;
  const near = link ? seq.spaced(before) && seq.is(spot, placesOf) : seq.is(before, placesBefore);
  if (near && seq.gapIs(first, named) && !seq.is(before, à)) found.add(-0.9, 'place');
  if (behind && seq.shape(after) === 'capital' && seq.is(after, placesAfter))
    found.add(-0.9, 'place');
  if (mention.typo && seq.is(after - 1, placesAfter) && form === 'full') found.add(-0.9, 'place');
  if (behind && seq.is(after, dit)) found.add(-0.9, 'historical');
  if (lifeYears(seq, after)) found.add(-0.9, 'historical');
  if (seq.is(before, titles) && seq.gapIs(first, stopOrSpace)) found.add(-0.9, 'adult');
  if (close && seq.is(before, staff) && !seq.is(before, nameParticles)) found.add(-0.7, 'adult');
  // `Our custodian, Bill, fixed it`.
  if (seq.is(before, staff) && seq.gapIs(first, comma) && seq.is(before - 1, the))
    found.add(-0.7, 'adult');
  if (apposition(seq, after)) found.add(-0.7, 'adult');
  if (signs(seq, mention)) found.add(-0.9, 'signature');
  if (close && seq.is(before, pets)) found.add(-0.7, 'pet');
  if (betweenPlaces(seq, first)) found.add(-0.9, 'place');
  if (alone(mention) && (seq.sentenceHas(first, maps) || inCountry(seq, after, taken))) {
    const mapped =
      mention.typo !== null ||
      (isPlace(seq.word(first)) && (verbAt(seq, after) !== 'strong' || seq.is(before, places)));
    if (mapped) found.add(-0.9, 'place');
  }
  // « le roman Léo et Lu »: a title right behind the word for the work.
  if (close && seq.is(before, stories)) found.add(-0.9, 'fiction');
  if (seq.sentenceHas(first, invented) || inStory(seq, first)) found.add(-0.9, 'fiction');
  if (form === 'last' && after === first + 1 && seq.is(first, articles)) {
    const typed = seq.text.slice(seq.start(first), seq.end(first)).toLowerCase();
    if (seq.word(first) === typed) found.add(-0.9, 'ordinary-word');
  }
  if (sumLines.has(seq.line(first))) found.add(-0.9, 'sum');
  if (!alone(mention)) return;
  if (seq.inTitle(first)) found.add(-0.6, 'quoted');
  if (form === 'last' && close && seq.is(before, chez)) found.add(-0.9, 'place');
  // « réunion chez Marine » is a shop or a home that a word names; « Personnage de la semaine : Olivier ».
  if (mention.words !== 'name' && close && seq.is(before, chez)) found.add(-0.5, 'place');
  if (seq.gapIs(first, colon) && opensWith(seq, first, characters)) found.add(-0.9, 'fiction');
  const initial = seq.size(before) === 1 && seq.isCapital(before);
  if (form === 'last' && initial && seq.gapIs(first, stopFirst)) found.add(-0.9, 'other-name');
  if (inSetPhrase(seq, mention)) found.add(-0.9, 'set-phrase');
  if (before >= 0 && seq.gapIs(first, hyphen)) found.add(-0.9, 'other-name');
  if (seq.gapIs(after, hyphen) && seq.shape(after) !== 'number') found.add(-0.9, 'other-name');
  if (behind && !taken.has(after) && isStranger(seq, after)) found.add(-0.7, 'other-name');
  if (
    seq.is(after, particles) &&
    seq.shape(after) === 'lower' &&
    !taken.has(after + 1) &&
    isStranger(seq, after + 1) &&
    seq.gapIs(after + 1, closeTo)
  )
    found.add(-0.5, 'other-name');
  if (close && !taken.has(before) && isStrangerBefore(seq, before, form === 'last'))
    found.add(-0.7, 'other-name');
  return;
}

/** One of the words stands in the line before a name, five words back at most. */
function opensWith(seq: Sequence, at: number, words: WordSet): boolean {
  for (let k = at - 1; k >= at - 6 && k >= 0 && seq.line(k) === seq.line(at); k -= 1)
    if (seq.is(k, words)) return true;
  return false;
}

/** « Santiago, au Chili », `Victoria, BC`: a town and its country. */
function inCountry(seq: Sequence, after: number, taken: Marks): boolean {
  if (!seq.gapIs(after, comma)) return false;
  if (seq.is(after, countries)) return isStranger(seq, after + 1);
  // « Florence, Italie : »: a capital that is no name behind the comma.
  if (seq.shape(after) === 'capital' && seq.size(after) > 3 && !seq.is(after, exclaimed))
    return !isOrdinary(seq.word(after)) && !isGivenName(seq.word(after)) && !taken.has(after);
  return seq.shape(after) === 'upper' && seq.size(after) === 2;
}

/** « Dans le chapitre 3 du roman, Léa découvre… »: a story opens the sentence. */
function inStory(seq: Sequence, i: number): boolean {
  const { first } = seq.bounds(seq.sentence(i));
  if (!seq.is(first, within)) return false;
  for (let k = first + 1; k < Math.min(i, first + 7); k += 1) {
    if (seq.gapIs(k, anyComma)) return false;
    if (seq.is(k, stories)) return true;
  }
  return false;
}

/** `(1860-1924)` shortly after a name: somebody of the past. */
function lifeYears(seq: Sequence, after: number): boolean {
  for (let i = after; i < after + 6; i += 1) {
    if (seq.shape(i) !== 'number' || seq.size(i) !== 4 || !seq.gapIs(i, bracket)) continue;
    if (!seq.word(i).startsWith('1')) continue;
    if (seq.shape(i + 1) === 'number' && seq.gapIs(i + 1, dash)) return true;
  }
  return false;
}

/** « Merci, Florence » where the draft ends: its author. */
function signs(seq: Sequence, { first, after }: Mention): boolean {
  if (after < seq.length || seq.sentence(first) < 1) return false;
  if (!seq.gapIs(first, signed) || !seq.gapIs(first, commaOrLine)) return false;
  if (seq.text.slice(seq.end(after - 1)).trim() !== '') return false;
  const opened = seq.bounds(seq.sentence(first - 1)).first;
  for (let k = first - 1; k >= Math.max(opened, first - 4); k -= 1)
    if (seq.is(k, closings)) return true;
  return false;
}

const anyPlace = new WordSet([...placesTogether, ...placesBefore]);

/** « au coin des rues Saint-Olivier et Prince », `between Summer and Rose streets`. */
function betweenPlaces(seq: Sequence, first: number): boolean {
  if (!seq.sentenceHas(first, anyPlace)) return false;
  let joined = false;
  for (let k = first - 1; k >= first - 8 && k >= 0; k -= 1) {
    if (seq.gapIs(k + 1, apart)) return false;
    if (seq.is(k, both)) joined = true;
    if (seq.is(k, placesTogether)) return true;
    if (joined && seq.spaced(k + 1) && seq.is(k, placesBefore) && seq.shape(k) === 'lower')
      return true;
    if (
      !seq.isCapital(k) &&
      !seq.is(k, nameParticles) &&
      !seq.is(k, conjunctions) &&
      seq.shape(k) !== 'number'
    )
      return false;
  }
  return false;
}

/** `, notre concierge`: an occupation said of the name, behind a comma or a bracket. */
function apposition(seq: Sequence, after: number): boolean {
  if (!seq.gapIs(after, saidOf)) return false;
  for (let i = after; i < after + 3; i += 1) {
    if (i > after && !seq.spaced(i) && !seq.gapIs(i, apostrophe)) return false;
    if (seq.is(i, staff) || seq.is(i, pets)) return !seq.is(after, towards);
    if (seq.is(i, the) && seq.is(i + 1, staffLetters)) return true;
    if (seq.is(i, authorship)) return true;
  }
  return false;
}
