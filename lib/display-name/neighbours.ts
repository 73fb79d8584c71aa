import type { Edit } from '../verdict/verdict.ts';

/** What stands between two names of one list: « Léa, Noah et à Inès ». */
const joint =
  /^(?:[ \u00a0]?,[ \u00a0]?(?:(?:et|ou|and|or)[ \u00a0])?|[ \u00a0](?:et|ou|and|or|&)[ \u00a0])(?:(?:à|de|que|pour|avec|to|for|with)[ \u00a0]|d['’]|qu['’])?$/iu;
const adjective =
  '(?:petite?s?|grande?s?|jeunes?|belles?|beau|bons?|bonnes?|jumeaux|jumelles|frères|sœurs|deux|trois|élèves?|amie?s?|camarades?|little|young|twins|two|three|students?|friends?)';
/** A determiner that the new words replace: « le petit Roy », « notre belle Léa », « aux jumeaux Roy ». */
const determiner = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:(au|aux|du|des|le|la|les|the|mon|ma|mes|notre|nos|votre|ce|cet|cette|our|my)[ \\u00a0]|l['’](?=[éa]))(?:${adjective}[ \\u00a0])*$`,
  'iu',
);
const preposition = /(?<![\p{L}\p{M}])(?:de[ \u00a0]|d['’])$/iu;
/** « Bravo Léa » : the new words need the preposition that the name did without. */
const congratulated = /(?<![\p{L}\p{M}])(?:bravo|merci|félicitations)[ \u00a0]$/iu;
const congratulatedEn =
  /(?<![\p{L}\p{M}])(?:congratulations|congrats|thanks|thank you|kudos)[ \u00a0]$/iu;
/** After these a name only says to whom: « Bonjour Léa, », « Bonne fête Léa! » */
const addressed = new RegExp(
  '(?<![\\p{L}\\p{M}])(?:bonjour|bonsoir|salut|all[oô]|coucou|bonne (?:fête|chance)|joyeux anniversaire|bon courage|beau travail|' +
    'hi|hello|hey|good (?:morning|afternoon|evening|luck)|happy birthday|(?:great|good) job|well done)[ \\u00a0]$',
  'iu',
);
/** Before these, at the head of a sentence: « Léa, ta mitaine… », “Léa, you forgot…”. */
const spokenTo =
  /^[ \u00a0]?,[ \u00a0](?=(?:tu|ta|ton|tes|te|toi|vous|votre|vos|viens|venez|peux-tu|as-tu|you|your|please)(?!\p{L})|[tn]['’])/iu;

/** Whether two names with that text between them belong to one list. */
export function joinsNames(between: string): boolean {
  return joint.test(between);
}

/** Whom one speaks to can be left out: « Bonjour Léa, », « Bonne fête, Léa! », « Léa, ta mitaine… ». Null where the name is part of a sentence. */
export function vocativeEdit(
  text: string,
  start: number,
  end: number,
  opensSentence: boolean,
): Edit | null {
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (addressed.test(before) && /^[ \u00a0]?[,!.\n]/u.test(after)) {
    return { start: start - 1, end, text: '' };
  }
  // « Mia, Léa! » is a list: a capital inside the sentence before the comma.
  const comma = /(?<![\s,:]|[^.!?\n][ \u00a0]\p{Lu}[\p{L}'’-]*),[ \u00a0]$/u.exec(before);
  if (comma && !opensSentence && /^[ \u00a0]?[!?]/u.test(after)) {
    return { start: start - comma[0].length, end, text: '' };
  }
  const spoken = opensSentence ? spokenTo.exec(after) : null;
  if (!spoken) return null;
  const until = end + spoken[0].length;
  return { start, end: until + 1, text: text.charAt(until).toLocaleUpperCase('fr-CA') };
}

/** What before a name has to change with it: from where, the preposition that it leaves, whether it speaks of several. */
export function leadOf(
  text: string,
  start: number,
): { start: number; word: 'à' | 'de' | 'to' | null; plural: boolean } {
  const before = text.slice(0, start);
  const found = determiner.exec(before);
  const from = start - (found?.[0].length ?? 0);
  const article = found?.[1]?.toLowerCase() ?? '';
  const plural =
    ['les', 'des', 'aux'].includes(article) ||
    /(?:jumeaux|jumelles|twins)/iu.test(found?.[0] ?? '');
  if (article.startsWith('au')) return { start: from, word: 'à', plural };
  if (article === 'du' || article === 'des') return { start: from, word: 'de', plural };
  const rest = text.slice(0, from);
  const de = preposition.exec(rest);
  if (de) return { start: from - de[0].length, word: 'de', plural };
  if (congratulated.test(rest)) return { start: from, word: 'à', plural };
  return { start: from, word: congratulatedEn.test(rest) ? 'to' : null, plural };
}
