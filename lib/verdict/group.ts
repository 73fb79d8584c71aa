import { schoolYearOf } from '../consent/school-year.ts';
import type { Pack } from '../policy/schema.ts';
import type { Standing } from '../policy/standing.ts';
import { reads } from '../policy/switches.ts';
import type { Notice, Situation } from './verdict.ts';

export type GroupFact = 'no-notice' | 'several-platforms';

/** What a known group adds: no information document in order (5.1), more than one platform (5.2). Nothing without a group. */
export function groupFacts(
  { group, on }: Situation,
  pack: Pack,
  { platform, status }: Standing,
): GroupFact[] {
  if (!group) return [];
  const facts: GroupFact[] = [];
  if (!isInOrder(group.notice, on, pack)) facts.push('no-notice');
  // A forbidden platform does not count in 5.2, be it so by its account only.
  const here = status === 'forbidden' ? [] : [platform.id];
  const counted = new Set<string>([...group.platforms, ...here]);
  const used = pack.platforms.filter(
    (each) => counted.has(each.id) && each.counted && each.status !== 'forbidden',
  );
  if (used.length > 1) facts.push('several-platforms');
  return facts;
}

/** Validated, then sent, both this school year and no later than the day of the post. */
function isInOrder(notice: Notice | null, on: string, pack: Pack): boolean {
  const { validatedOn, sentOn } = notice ?? { validatedOn: null, sentOn: null };
  if (validatedOn === null || sentOn === null) return false;
  const year = (day: string) => schoolYearOf(day, pack.schoolYear.from);
  const done = validatedOn <= on && sentOn <= on;
  const thisYear = year(validatedOn) === year(on) && year(sentOn) === year(on);
  return done && thisYear && (validatedOn <= sentOn || !reads(pack, 'validated-first'));
}
