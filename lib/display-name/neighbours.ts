import type { Edit } from '../verdict/verdict.ts';

/** What stands between two names of one list: « Léa, Noah et à Inès ». */
const joint =
  /^(?:[ \u00a0]?,[ \u00a0]?(?:(?:et|ou|and|or)[ \u00a0])?|[ \u00a0](?:et|ou|and|or|&)[ \u00a0])(?:(?:à|de|que|pour|avec|to|for|with)[ \u00a0]|d['’]|qu['’])?$/iu;
const adjective =
  '(?:petite?s?|grande?s?|jeunes?|belles?|beau|bons?|bonnes?|jumeaux|jumelles|frères|sœurs|little|young|twins)';
/** A determiner that the new words replace: « le petit Roy », « notre belle Léa », « aux jumeaux Roy ». */
const determiner = new RegExp(
  `(?<![\\p{L}\\p{M}])(au|aux|du|des|le|la|les|the|mon|ma|notre|votre|ce|cet|cette|our|my)[ \\u00a0](?:${adjective}[ \\u00a0])*$`,
  'iu',
);
const preposition = /(?<![\p{L}\p{M}])(?:de[ \u00a0]|d['’])$/iu;
/** « Bravo Léa » : the new words need the preposition that the name did without. */
const congratulated = /(?<![\p{L}\p{M}])(?:bravo|merci|félicitations)[ \u00a0]$/iu;
const congratulatedEn =
  /(?<![\p{L}\p{M}])(?:congratulations|congrats|thanks|thank you|kudos)[ \u00a0]$/iu;
const greeting =
  /(?:^|[\n.!?]\s*)(?:bonjour|bonsoir|salut|all[oô]|coucou|hi|hello|hey|good (?:morning|afternoon|evening))[ \u00a0]$/iu;

/** Whether two names with that text between them belong to one list. */
export function joinsNames(between: string): boolean {
  return joint.test(between);
}

/** « Bonjour Léa, », « Bonne fête, Léa! » : whom one speaks to can be left out. Null where the name is part of a sentence. */
export function vocativeEdit(
  text: string,
  start: number,
  end: number,
  several: boolean,
): Edit | null {
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (greeting.test(before) && /^[ \u00a0]?[,!.\n]/u.test(after)) {
    return { start: start - 1, end, text: '' };
  }
  const comma = /,[ \u00a0]$/u.exec(before);
  if (comma && !several && /^[ \u00a0]?[!?]/u.test(after)) {
    return { start: start - comma[0].length, end, text: '' };
  }
  return null;
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
