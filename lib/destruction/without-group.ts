import { schoolYearOf } from '../consent/school-year.ts';
import { calendarDay } from '../local-time.ts';

/** What tells the school year of an instant: the school's zone, and the first day of a year (`MM-DD`). */
export interface SchoolCalendar {
  timeZone: string;
  from: string | undefined;
}
const start = 'none-';

/**
 * Stands for the group of posts whose group is not known or was removed, one a school year (`2025-2026`): they are to be
 * destroyed like the others (5.9).
 */
export function withoutGroup(schoolYear: string): string {
  return start + schoolYear;
}

/** Whether an id stands for no group. */
export function isWithoutGroup(group: string): boolean {
  return group.startsWith(start);
}

/** Posts, those without a group under the id that stands for it: of the school year in which they were sent (ISO 8601, UTC). */
export function grouped<P extends { group: string | null; sentAt: string }>(
  posts: readonly P[],
  { timeZone, from }: SchoolCalendar,
): (P & { group: string })[] {
  return posts.map((post) => {
    const { group, sentAt } = post;
    if (group !== null) return { ...post, group };
    const day = calendarDay(new Date(sentAt), timeZone);
    return { ...post, group: withoutGroup(schoolYearOf(day, from)) };
  });
}

/** The years of posts without a group, as groups that lists are made for. */
export function groupsWithout(
  posts: readonly { group: string | null }[],
): { id: string; schoolYear: string; platforms: readonly [] }[] {
  const ids = posts.flatMap(({ group }) => (group && isWithoutGroup(group) ? [group] : []));
  return [...new Set(ids)].map((id) => ({
    id,
    schoolYear: id.slice(start.length),
    platforms: [],
  }));
}
