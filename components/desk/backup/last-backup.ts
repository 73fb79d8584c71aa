import type { Register } from '../../../lib/screens/register.ts';

/** The day of the latest backup, `YYYY-MM-DD`; null: none yet. */
export function lastBackup({ milestones }: Pick<Register, 'milestones'>): string | null {
  return milestones.find(({ id }) => id === 'backup')?.on ?? null;
}
