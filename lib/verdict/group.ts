import type { Pack } from '../policy/schema.ts';
import type { Standing } from '../policy/standing.ts';
import { noticeInOrder } from './notice-in-order.ts';
import type { Situation } from './verdict.ts';

export type GroupFact = 'no-notice' | 'several-platforms';

/** What a known group adds: no information document in order (5.1), more than one platform (5.2). Nothing without a group. */
export function groupFacts(
  { group, on }: Situation,
  pack: Pack,
  { platform, status }: Standing,
): GroupFact[] {
  if (!group) return [];
  const facts: GroupFact[] = [];
  if (!noticeInOrder(group.notice, on, pack)) facts.push('no-notice');
  // A forbidden platform does not count in 5.2, be it so by its account only.
  const here = status === 'forbidden' ? [] : [platform.id];
  const counted = new Set<string>([...group.platforms, ...here]);
  const used = pack.platforms.filter(
    (each) => counted.has(each.id) && each.counted && each.status !== 'forbidden',
  );
  if (used.length > 1) facts.push('several-platforms');
  return facts;
}
