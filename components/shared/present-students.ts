import type { StudentEntry } from '../../lib/db/rows.ts';
import type { Register } from '../../lib/screens/register.ts';

/** Who is in the group now, sorted by name: those who left are kept for what was posted about them, not counted. */
export function presentStudents(
  { studentsOf }: Pick<Register, 'studentsOf'>,
  group: string,
): readonly StudentEntry[] {
  return (studentsOf.get(group) ?? []).filter(({ leftOn }) => leftOn === null);
}
