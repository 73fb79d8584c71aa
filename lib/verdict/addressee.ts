import type { Finding } from '../detection/finding.ts';

const title = '(?:m(?:me|r|rs|s|lle|iss)?\\.?|madame|monsieur|mademoiselle|mesdames|messieurs)';
const courtesy =
  '(?:re)?bonjour|bonsoir|allô|allo|salut|ch[eè]re?s?|merci|bonne (?:journée|soirée|semaine|fin de semaine)|' +
  'hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|thank you|thanks';
/** What stands before the name of the person written to: « Bonjour Mme », « Madame », « M. et Mme ». */
const opening = new RegExp(
  `^\\s*(?:(?:${courtesy})\\s*,?\\s*)*(?:${title}\\s+)?(?:(?:et|and|&)\\s+${title}\\s+)?$`,
  'iu',
);
/** A name called at the end: « Merci, Mme Roy! » */
const closing = new RegExp(`(?:^|[.!?;,\\n]\\s*)(?:${courtesy})\\s*,?\\s*(?:${title}\\s*)?$`, 'iu');

/**
 * Whether a person's name is that of the parent written to, whom the table excepts in `own-parent` (5.6): it opens
 * the draft after a greeting or a title, or is thanked or greeted at the end. `names` are the other names of the draft.
 */
export function isAddressed(finding: Finding, text: string, names: readonly Finding[]): boolean {
  if (!/^\s*(?:[,.!?:;\n–—-]|$|(?:et|and)\s|&)/iu.test(text.slice(finding.end))) return false;
  const earlier = names.filter((each) => each.end <= finding.start);
  const before = earlier
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (rest, each) => rest.slice(0, each.start) + rest.slice(each.end),
      text.slice(0, finding.start),
    );
  return before.trim() !== '' && (opening.test(before) || closing.test(before));
}
