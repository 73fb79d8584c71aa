import { lastDayOf } from '../../../lib/consent/year-end.ts';
import type { Register } from '../../../lib/screens/register.ts';

/** School years that are over today and still in the register, oldest first. */
export function overYears({
  groups,
  today,
  pack,
}: Pick<Register, 'groups' | 'today' | 'pack'>): string[] {
  const years = new Set(groups.map(({ schoolYear }) => schoolYear));
  return [...years].filter((year) => today > lastDayOf(year, pack?.schoolYear.from)).sort();
}
