import { addDays } from '../../../lib/consent/add-days.ts';
import type { PlatformId } from '../../../lib/platforms/platform.ts';
import { isByNotice } from '../../../lib/policy/class-consent.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { presentStudents } from '../../shared/present-students.ts';
import { type BackupTask, backupTasks } from '../backup/backup-task.ts';
import { coveredPlatforms } from '../consents/covered.ts';
import { formStanding } from '../consents/form-standing.ts';
import { formsDue } from '../consents/forms-due.ts';
import { rowsOf } from '../consents/rows.ts';
import { type DocumentTask, documentTasks } from '../documents/document-tasks.ts';
import { byRefusal, type RefusedPosts } from '../takedowns/by-refusal.ts';
import { takedownsIn } from '../takedowns/takedowns-in.ts';

/** What needs a hand. Groups are ids, dates `YYYY-MM-DD`. */
export type Task =
  | { kind: 'takedown'; refused: RefusedPosts }
  | { kind: 'no-group' }
  | { kind: 'no-students'; group: string }
  /** Without a platform nothing can be asked of the parents, nor listed for June. */
  | { kind: 'no-platform'; group: string }
  | { kind: 'missing'; group: string; platform: PlatformId; count: number }
  | { kind: 'late'; group: string; platform: PlatformId; count: number; due: string }
  | DocumentTask
  | BackupTask
  | { kind: 'ending'; platform: PlatformId; until: string }
  /** Files that left platforms and should be gone by now (002); `due`: since when. */
  | { kind: 'export'; platforms: readonly PlatformId[]; count: number; due: string };

const endsWithin = 30;

/** Gravest first: posts to take down (5.7, 5.8), files to delete (002), what keeps a name from being checked, then consents (5.5.3), documents (5.1), who can get in (5.4), ends of authorisations (4.0), an old backup. */
export function tasksOf(register: Register): Task[] {
  const { groups, year, today } = register;
  const current = groups.filter(({ schoolYear }) => schoolYear === year);
  const takedowns = byRefusal(takedownsIn(register))
    .filter(({ left }) => left > 0)
    .map((refused): Task => ({ kind: 'takedown', refused }));
  const files = exportTasks(register);
  if (current.length === 0) return [...takedowns, ...files, { kind: 'no-group' }];
  const covered = coveredPlatforms(register);
  const empty: Task[] = [];
  const missing: Task[] = [];
  const due = formsDue(register, year);
  // Where parents may object, nobody waits for an answer.
  const asked = register.pack !== null && !isByNotice(register.pack);
  const overdue = due !== null && due < today ? due : null;
  for (const each of current) {
    const { id: group, platforms } = each;
    if (presentStudents(register, group).length === 0) empty.push({ kind: 'no-students', group });
    else if (platforms.length === 0) missing.push({ kind: 'no-platform', group });
    for (const platform of asked ? platforms : []) {
      const shares = covered.find((each) => each.platforms.includes(platform));
      if (!shares) continue;
      const rows = rowsOf(register, each, shares);
      const count = rows.filter(({ standings }) => standings[0]?.state === 'none').length;
      const late = rows.filter((row) => formStanding(row) !== 'back').length;
      if (overdue !== null && late > 0) {
        missing.push({ kind: 'late', group, platform, count: late, due: overdue });
      } else if (count > 0) missing.push({ kind: 'missing', group, platform, count });
    }
  }
  const last = addDays(today, endsWithin);
  const ending = register.authorisations
    .filter(({ until }) => today <= until && until <= last)
    .map(({ platform, until }): Task => ({ kind: 'ending', platform, until }));
  return [
    ...takedowns,
    ...files,
    ...empty,
    ...missing,
    ...documentTasks(register),
    ...ending,
    ...backupTasks(register),
  ];
}

function exportTasks({ exports, today }: Register): Task[] {
  const late = exports.filter((each) => each.deletedOn === null && each.deleteBy <= today);
  const [first] = late;
  if (!first) return [];
  const platforms = [...new Set(late.map(({ platform }) => platform))];
  return [{ kind: 'export', platforms, count: late.length, due: first.deleteBy }];
}
