import { commonWords } from './data/common-words.ts';
import { givenNames } from './data/given-names.ts';
import { commonNameWords, rareNameWords } from './data/name-words.ts';
import { nearWords } from './data/near-words.ts';
import { wordNames } from './data/word-names.ts';
import { HashedWords } from './hashed-words.ts';

const common = new HashedWords(commonNameWords);
const rareWords = new HashedWords(rareNameWords);
const given = new HashedWords(givenNames);
const near = new HashedWords(nearWords);
const ordinary = new HashedWords(commonWords);

const isRare = (word: string): boolean => rareWords.has(word) || wordNames.has(word);

/** Common in lists of words only because so many people bear them. */
const mostlyNames = new Set(
  (
    'charlotte jack jean john joseph louis marie maria mari henry martin richard robert robin paul peter mike ' +
    'tommy jenny frank jesus harry dan ben ira nana lin yang song tas murray sam tom'
  ).split(' '),
);

/** Months, feasts and the like: a capital proves nothing for them. */
const calendar = new Set(
  (
    'mai may april avril june juin august aout mars march noel pascal paques easter toussaint carol ' +
    'dimanche sunday friday'
  ).split(' '),
);

/** Names of towns and countries that are given names too. */
const places = new Set(
  (
    'florence victoria paris london dakota chelsea brooklyn sydney milan vienne lorraine georgia carolina ' +
    'virginia israel kenya china india asia madison charlotte laval valence nancy lourdes santiago diego sofia ' +
    'alexandria regina adelaide bristol boston jordan malte france francia savannah phoenix valencia'
  ).split(' '),
);

/** Capitals that stand for something else as well (message privé, maximum, travaux pratiques). */
const abbreviations = new Set(
  'mp pm am tp td lp jc jp dj tv pc cd dvd mac pp ps ok cp ce cm sec max min vs ai ia ed pe sam lol mdr'.split(
    ' ',
  ),
);

export type WordClass = 'name' | 'rare-word' | 'word' | 'calendar';

/** How far a folded name is an ordinary word: the more it is one, the more evidence a mention needs. */
export function wordClass(name: string): WordClass {
  if (calendar.has(name)) return 'calendar';
  if (abbreviations.has(name)) return 'word';
  if (mostlyNames.has(name)) return 'rare-word';
  if (common.has(name) || (name.length < 5 && isCommonWord(name) && !given.has(name)))
    return 'word';
  // A surname may be any word: what is common and no given name is taken for one.
  return isRare(name) || (!given.has(name) && isCommonWord(name)) ? 'rare-word' : 'name';
}

/** True for a folded word that serves as a name too (Petit, Rose, Marc). */
export function isNameWord(word: string): boolean {
  return (common.has(word) || isRare(word)) && !calendar.has(word);
}

/** True for a folded word that a slip of a given name may look like (grade for Grace). */
export function isOrdinary(word: string): boolean {
  return near.has(word) || wordNames.has(word) || isCommonWord(word);
}

/** True for a folded name that a map knows too. */
export function isPlace(name: string): boolean {
  return places.has(name);
}

/** True for a folded word that is a given name and hardly anything else. */
export function isGivenName(word: string): boolean {
  return given.has(word) || mostlyNames.has(word);
}

/** True for the 4 800 commonest French and English words, folded, and for one in 64 of the others. */
export const isCommonWord = (word: string): boolean => ordinary.has(word);
