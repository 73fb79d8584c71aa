import type { Register } from '../../../lib/screens/register.ts';
import { lastBackup } from './last-backup.ts';

/** A backup that is older than a week, or was never made; `last` is its day, `days` its age. */
export interface BackupTask {
  kind: 'backup';
  last: string | null;
  days: number;
}
const oldAfter = 7;

/** None while there is nothing to lose yet: a week goes by from the first consent on. */
export function backupTasks(register: Register): BackupTask[] {
  const last = lastBackup(register);
  const first = [...register.consentsOf.values()]
    .flatMap((events) => events.map(({ recordedAt }) => recordedAt.slice(0, 10)))
    .reduce<string | null>((a, b) => (a === null || b < a ? b : a), null);
  const since = last ?? first;
  if (since === null) return [];
  const days = Math.round((Date.parse(register.today) - Date.parse(since)) / 86_400_000);
  return days > oldAfter ? [{ kind: 'backup', last, days }] : [];
}
