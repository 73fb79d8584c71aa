import type { PlatformId } from '../../../lib/platforms/platform.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { coveredPlatforms, stateOf } from '../consents/covered.ts';

/** What needs a hand. Groups are ids, dates `YYYY-MM-DD`. */
export type Task =
  | { kind: 'no-group' }
  | { kind: 'no-students'; group: string }
  | { kind: 'missing'; group: string; platform: PlatformId; count: number }
  | { kind: 'notice'; group: string; platform: PlatformId }
  | { kind: 'ending'; platform: PlatformId; until: string };

const endsWithin = 30;

/** Gravest first: what keeps a name from being checked, then consents (5.5.3), documents (5.1), ends of authorisations (4.0). */
export function tasksOf(register: Register): Task[] {
  const { groups, year, studentsOf, today, pack } = register;
  const current = groups.filter(({ schoolYear }) => schoolYear === year);
  if (current.length === 0) return [{ kind: 'no-group' }];
  const covered = coveredPlatforms(register);
  const empty: Task[] = [];
  const missing: Task[] = [];
  const notices: Task[] = [];
  for (const { id: group, platforms } of current) {
    const students = studentsOf.get(group) ?? [];
    if (students.length === 0) empty.push({ kind: 'no-students', group });
    for (const platform of platforms) {
      const shares = covered.find((each) => each.platforms.includes(platform));
      if (!shares) continue;
      const count = students.filter(
        ({ id }) => stateOf(register, id, 'class', shares.platforms, today) === 'none',
      ).length;
      if (count > 0) missing.push({ kind: 'missing', group, platform, count });
      const notice = register.notices.find(
        (each) => each.group === group && each.platform === platform,
      );
      const done = [notice?.validatedOn, notice?.sentOn].every(
        (day) => day && isOfYear(day, year, pack),
      );
      if (!done) notices.push({ kind: 'notice', group, platform });
    }
  }
  const last = addDays(today, endsWithin);
  const ending = register.authorisations
    .filter(({ until }) => today <= until && until <= last)
    .map(({ platform, until }): Task => ({ kind: 'ending', platform, until }));
  return [...empty, ...missing, ...notices, ...ending];
}

function isOfYear(day: string, year: string, pack: Register['pack']): boolean {
  const from = `${year.slice(0, 4)}-${pack?.schoolYear.from ?? '07-01'}`;
  return day >= from;
}

/** Calendar days, whatever the zone. */
function addDays(day: string, count: number): string {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}
