import { lastDayOf } from '../../../lib/consent/year-end.ts';
import type { Register } from '../../../lib/screens/register.ts';

type Frame = Pick<Register, 'groups' | 'today' | 'pack'>;

/** Whether a school year (`2025-2026`) is over today. */
export function isOver(year: string, { today, pack }: Omit<Frame, 'groups'>): boolean {
  return today > lastDayOf(year, pack?.schoolYear.from);
}

/** School years that are over today and still in the register, oldest first. */
export function overYears(register: Frame): string[] {
  const years = new Set(register.groups.map(({ schoolYear }) => schoolYear));
  return [...years].filter((year) => isOver(year, register)).sort();
}
