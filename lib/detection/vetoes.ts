import {
  articles,
  asking,
  authorship,
  closings,
  conjunctions,
  exclaimed,
  invented,
  kin,
  links,
  maps,
  numberedSums,
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
  sums,
  titles,
} from './data/context-words.ts';
import { setPhrases } from './data/set-phrases.ts';
import { alone, type Evidence } from './evidence.ts';
import { isParticle } from './name-parts.ts';
import type { Mention } from './names.ts';
import type { Sequence } from './sequence.ts';
import { verbAt } from './verbs.ts';
import { isGivenName, isNameWord, isOrdinary, isPlace } from './words.ts';

/** True for a capitalised word that is neither known to the reader nor ordinary: another name. */
function isStranger(seq: Sequence, i: number): boolean {
  const word = seq.word(i);
  if (!seq.isCapital(i) || word.length < 2 || plainCapitals.has(word)) return false;
  if (/^[ivx]{2,}$/.test(word)) return true;
  if (seq.shouts(i)) return isGivenName(word);
  return (
    isGivenName(word) || !(exclaimed.has(word) || personBefore.has(word) || articles.has(word))
  );
}

/** The same before a name, where a greeting or the first word of a sentence may stand. */
function isStrangerBefore(seq: Sequence, i: number, surname: boolean): boolean {
  const word = seq.word(i);
  const opens = seq.opens(i);
  if (surname && opens === 'weak' && seq.shape(i) === 'capital' && word.length > 2)
    return isGivenName(word) || !isOrdinary(word);
  if (
    personBefore.has(word) ||
    kin.has(word) ||
    staff.has(word) ||
    titles.has(word) ||
    placesBefore.has(word)
  )
    return false;
  // « la Caisse Desjardins »: any capital in mid-sentence makes the surname an institution's.
  if (surname && !opens && !seq.shouts(i) && seq.isCapital(i) && word.length > 2)
    return !plainCapitals.has(word);
  return opens ? seq.isCapital(i) && isGivenName(word) && !isNameWord(word) : isStranger(seq, i);
}

/** A place, a work or somebody else who bears the same name. */
export function against(
  mention: Mention,
  seq: Sequence,
  taken: ReadonlySet<number>,
  sumLines: ReadonlySet<number>,
): Evidence[] {
  const found: Evidence[] = [];
  const { first, after, form } = mention;
  if (form === 'handle') return found;
  const before = first - 1;
  const link = seq.spaced(first) && links.has(seq.word(before));
  const spot = link ? before - 1 : before;
  const near = link
    ? seq.spaced(before) && placesOf.has(seq.word(spot))
    : placesBefore.has(seq.word(before));
  if (near && /^[- .’'\u00a0\u202f]{1,2}$/.test(seq.gap(first)) && seq.word(before) !== 'à')
    found.push([-0.9, 'place']);
  if (seq.spaced(after) && seq.shape(after) === 'capital' && placesAfter.has(seq.word(after)))
    found.push([-0.9, 'place']);
  if (seq.spaced(after) && seq.word(after) === 'dit') found.push([-0.9, 'historical']);
  if (lifeYears(seq, after)) found.push([-0.9, 'historical']);
  if (/^[. \u00a0\u202f]{1,3}$/.test(seq.gap(first)) && titles.has(seq.word(before)))
    found.push([-0.9, 'adult']);
  if (staff.has(seq.word(before)) && seq.spaced(first) && !isParticle(seq.word(before)))
    found.push([-0.7, 'adult']);
  if (apposition(seq, after)) found.push([-0.7, 'adult']);
  if (signs(seq, mention)) found.push([-0.9, 'signature']);
  if (pets.has(seq.word(before)) && seq.spaced(first)) found.push([-0.7, 'pet']);
  if (betweenPlaces(seq, first)) found.push([-0.9, 'place']);
  const acts =
    verbAt(seq, after) === 'strong' && !/^(?:en|in|to|from|vers)$/.test(seq.word(before));
  const mapped = (isPlace(seq.word(first)) && !acts) || mention.typo !== null;
  if (mapped && alone(mention) && (seq.sentenceHas(first, maps) || inCountry(seq, after)))
    found.push([-0.9, 'place']);
  // « le roman Léo et Lu »: a title right behind the word for the work.
  if (seq.spaced(first) && stories.has(seq.word(before))) found.push([-0.9, 'fiction']);
  if (seq.sentenceHas(first, invented) || inStory(seq, first)) found.push([-0.9, 'fiction']);
  const bare =
    after === first + 1 &&
    seq.word(first) === seq.text.slice(seq.start(first), seq.end(first)).toLowerCase();
  if (form === 'last' && bare && articles.has(seq.word(first))) found.push([-0.9, 'ordinary-word']);
  if (sumLines.has(seq.line(first))) found.push([-0.9, 'sum']);
  if (!alone(mention)) return found;
  if (seq.inTitle(first)) found.push([-0.6, 'quoted']);
  if (form === 'last' && seq.spaced(first) && seq.word(before) === 'chez')
    found.push([-0.9, 'place']);
  if (
    form === 'last' &&
    seq.word(before).length === 1 &&
    seq.isCapital(before) &&
    seq.gap(first).startsWith('.')
  )
    found.push([-0.9, 'other-name']);
  if (inSetPhrase(mention, seq)) found.push([-0.9, 'set-phrase']);
  if (/^[-‐‑]$/.test(seq.gap(first)) && before >= 0) found.push([-0.9, 'other-name']);
  if (/^[-‐‑]$/.test(seq.gap(after)) && seq.shape(after) !== 'number')
    found.push([-0.9, 'other-name']);
  if (!taken.has(after) && seq.spaced(after) && isStranger(seq, after))
    found.push([-0.7, 'other-name']);
  const particle = seq.word(after);
  if (
    /^(?:d|de|du|des|le|la|of|the|von|van|di|da)$/.test(particle) &&
    seq.shape(after) === 'lower' &&
    !taken.has(after + 1) &&
    isStranger(seq, after + 1) &&
    /^[ '’\u00a0]$/.test(seq.gap(after + 1))
  )
    found.push([-0.5, 'other-name']);
  if (!taken.has(before) && seq.spaced(first) && isStrangerBefore(seq, before, form === 'last'))
    found.push([-0.7, 'other-name']);
  return found;
}

const phraseHeads = new Set([...setPhrases].map((phrase) => phrase.split(' ', 1)[0] ?? ''));

/** The name with up to two words before and three after is a fixed phrase (Noah's ark). */
function inSetPhrase({ first, after }: Mention, seq: Sequence): boolean {
  for (let from = Math.max(0, first - 2); from <= first; from += 1) {
    if (!phraseHeads.has(seq.word(from))) continue;
    let phrase = '';
    for (let k = from; k < Math.min(after + 3, from + 6, seq.length); k += 1) {
      if (k > from && seq.cut(k)) break;
      phrase += (phrase && ' ') + seq.word(k);
      if (k >= after - 1 && setPhrases.has(phrase)) return true;
    }
  }
  return false;
}

/** « Santiago, au Chili », `Victoria, BC`: a town and its country. */
function inCountry(seq: Sequence, after: number): boolean {
  if (!/^, ?$/.test(seq.gap(after))) return false;
  if (/^(?:au|aux|en|in)$/.test(seq.word(after))) return isStranger(seq, after + 1);
  return seq.shape(after) === 'upper' && seq.word(after).length === 2;
}

/** « Dans le chapitre 3 du roman, Léa découvre… »: a story opens the sentence. */
function inStory(seq: Sequence, i: number): boolean {
  const { first } = seq.bounds(seq.sentence(i));
  if (!/^(?:dans|in)$/.test(seq.word(first))) return false;
  for (let k = first + 1; k < Math.min(i, first + 7); k += 1) {
    if (seq.gap(k).includes(',')) return false;
    if (stories.has(seq.word(k))) return true;
  }
  return false;
}

/** Lines that set a sum to be worked out, whose people do not exist (Problème : Zoé a 15 pommes…). */
export function linesOfSums(seq: Sequence): Set<number> {
  if (!seq.has(asking)) return new Set();
  const opened = new Set<number>();
  const asked = new Set<number>();
  let inLine = -1;
  for (let i = 0; i < seq.length; i += 1) {
    const word = seq.word(i);
    inLine = seq.gap(i).includes('\n') ? 0 : inLine + 1;
    const numbered = numberedSums.has(word) && seq.shape(i + 1) === 'number';
    if (inLine < 5 && (numbered || sums.has(word))) opened.add(seq.line(i));
    if (asking.has(word)) asked.add(seq.line(i));
  }
  return new Set([...opened].filter((line) => asked.has(line)));
}

/** `(1860-1924)` shortly after a name: somebody of the past. */
function lifeYears(seq: Sequence, after: number): boolean {
  for (let i = after; i < after + 6; i += 1) {
    if (!/^1[0-9]{3}$/.test(seq.word(i)) || !/[(]/.test(seq.gap(i))) continue;
    if (/^[ ]?[-–—][ ]?$/.test(seq.gap(i + 1)) && seq.shape(i + 1) === 'number') return true;
  }
  return false;
}

/** « Merci, Florence » where the draft ends: its author. */
function signs(seq: Sequence, { first, after }: Mention): boolean {
  if (after < seq.length || seq.sentence(first) < 1) return false;
  if (!/^,?[ \u00a0]?\n*$/.test(seq.gap(first)) || !/[,\n]/.test(seq.gap(first))) return false;
  if (seq.text.slice(seq.end(after - 1)).trim() !== '') return false;
  const opened = seq.bounds(seq.sentence(first - 1)).first;
  for (let k = first - 1; k >= Math.max(opened, first - 4); k -= 1)
    if (closings.has(seq.word(k))) return true;
  return false;
}

/** « au coin des rues Saint-Olivier et Prince », `between Summer and Rose streets`. */
function betweenPlaces(seq: Sequence, first: number): boolean {
  let joined = false;
  for (let k = first - 1; k >= first - 8 && k >= 0; k -= 1) {
    const word = seq.word(k);
    if (/[.;:!?\n()]/.test(seq.gap(k + 1))) return false;
    if (/^(?:et|and|ou|or)$/.test(word)) joined = true;
    if (placesTogether.has(word)) return true;
    if (joined && seq.spaced(k + 1) && placesBefore.has(word) && seq.shape(k) === 'lower')
      return true;
    if (
      !seq.isCapital(k) &&
      !isParticle(word) &&
      !conjunctions.has(word) &&
      seq.shape(k) !== 'number'
    )
      return false;
  }
  return false;
}

/** `, notre concierge`: an occupation said of the name, behind a comma or a bracket. */
function apposition(seq: Sequence, after: number): boolean {
  if (!/^[ \u00a0]?[,(][^\n]*$/.test(seq.gap(after))) return false;
  for (let i = after; i < after + 3; i += 1) {
    if (i > after && !seq.spaced(i) && !/['’]/.test(seq.gap(i))) return false;
    if (staff.has(seq.word(i)) || pets.has(seq.word(i)))
      return !/^(?:a|to|à)$/.test(seq.word(after));
    if (/^(?:la|le|l|notre|our|the)$/.test(seq.word(i)) && staffLetters.has(seq.word(i + 1)))
      return true;
    if (authorship.has(seq.word(i))) return true;
  }
  return false;
}
