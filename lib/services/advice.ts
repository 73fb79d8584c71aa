import type { PageReason } from '../messages.ts';
import { judge } from '../verdict/judge.ts';
import { pageReason } from './page-verdict.ts';
import type { NamedPlatforms } from './say/reason-facts.ts';
import { situationOf } from './situation.ts';
import type { Known } from './snapshot.ts';
import type { Where } from './where.ts';

/** A draft in which nothing is found, so that only the place and its group speak. */
const anyDraft = { text: '…', attachments: [], displayed: [], dismissed: [] };

/**
 * What the pack advises for the group whatever is written there: the information document (5.1), one platform a group
 * (5.2). Nothing where it is not known that the place serves the school.
 */
export function adviceOf(where: Where, snapshot: Known, platforms: NamedPlatforms): PageReason[] {
  const { pack, settings } = snapshot;
  if (!pack || where.place.purpose !== 'school') return [];
  const isOfGroup = (rule: string) => pack.rows.find(({ id }) => id === rule)?.when.group;
  const draft = { ...anyDraft, place: where.reading };
  return judge(situationOf(draft, where, snapshot), pack)
    .reasons.filter(({ rule, level }) => level === 'advise' && isOfGroup(rule))
    .map((reason) => pageReason(reason, [], draft.text, { pack, lang: settings.lang, platforms }));
}
