import type { Register } from '../../../lib/screens/register.ts';

/** School years that are over today and still in the register, oldest first. */
export function overYears({ groups, today }: Pick<Register, 'groups' | 'today'>): string[] {
  const years = new Set(groups.map(({ schoolYear }) => schoolYear));
  return [...years].filter((year) => today > `${year.slice(5)}-06-30`).sort();
}
