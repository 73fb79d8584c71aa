import { addDays } from '../consent/add-days.ts';
import type { AccessTemplate } from '../policy/access-template.ts';
import type { Access } from './access.ts';
import { reviewDay, termOf } from './standing.ts';
import { completedOn } from './steps.ts';
import { lineOf } from './succession.ts';

/**
 * The accesses to recall on a day, by id. Each has its days: so many before its last one (document 001, clause 12), the
 * last one, and the day after, when it is over and not cancelled; where no end is stated, the day on which it is to be
 * looked at again; of a cancellation the day by which it is due, and the day after. `since`: the last day that
 * was looked at before: what fell on a holiday, when no computer ran, is recalled on the first day after it.
 */
export function recallsOn(
  templates: readonly AccessTemplate[],
  accesses: readonly Access[],
  { since, today }: { since: string; today: string },
): string[] {
  const byId = new Map(templates.map((template) => [template.id, template]));
  const followed = new Set(accesses.flatMap((each) => followedBy(each, byId, accesses)));
  return accesses.flatMap((access) => {
    const template = byId.get(access.template);
    const ended = access.endedOn !== null && access.endedOn <= today;
    if (!template || ended || followed.has(access.id)) return [];
    const due = recallDays(template, access).some((day) => since < day && day <= today);
    return due ? [access.id] : [];
  });
}

/** What asks for nothing any more by itself: its cancellation is begun, or what renews or changes it is signed. */
function followedBy(
  access: Access,
  templates: ReadonlyMap<string, AccessTemplate>,
  accesses: readonly Access[],
): string[] {
  const template = templates.get(access.template);
  const stands =
    access.type === 'cancellation' || (template && termOf(template, access).from !== null);
  return stands ? lineOf(access.of ?? '', accesses) : [];
}

/** The days (`YYYY-MM-DD`) on which an access is recalled, as it stands. */
export function recallDays(template: AccessTemplate, access: Access): string[] {
  const { from, until } = termOf(template, access);
  if (access.type === 'cancellation') {
    const open = until !== null && completedOn(template, access) === null;
    return open ? [until, addDays(until, 1)] : [];
  }
  if (from === null) return [];
  if (until === null) {
    const review = reviewDay(template, access, from);
    return review === null ? [] : [review];
  }
  const before = template.duration.remind?.days ?? [];
  return [...before, 0, -1].map((days) => addDays(until, -days));
}
