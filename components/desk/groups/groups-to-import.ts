import type { NewStudent } from '../../../lib/messages.ts';
import type { Listed } from '../../../lib/roster/columns.ts';
import type { RosterPreview } from '../../../lib/roster/read-roster.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { presentStudents } from '../../shared/present-students.ts';

export interface GroupToImport {
  name: string;
  /** Of the group of this year that has the name; null: none. */
  id: string | null;
  /** How many students it has now. */
  already: number;
  /** It has or had some: a new list of it is compared on its own page, where one who left may come back. */
  updated: boolean;
  listed: readonly Listed[];
  students: readonly NewStudent[];
}

/** The groups of a list beside those of the register; `name` serves students for whom the list names none. */
export function groupsToImport(
  { students }: Pick<RosterPreview, 'students'>,
  name: string,
  register: Pick<Register, 'groups' | 'studentsOf' | 'year'>,
): GroupToImport[] {
  const listed = new Map<string, Listed[]>();
  for (const student of students) {
    const group = student.group || name;
    if (group === '') continue;
    const others = listed.get(group);
    if (others) others.push(student);
    else listed.set(group, [student]);
  }
  return [...listed].map(([group, own]) => {
    const known = register.groups.find(
      (each) => each.name === group && each.schoolYear === register.year,
    );
    return {
      name: group.slice(0, 100),
      id: known?.id ?? null,
      already: known ? presentStudents(register, known.id).length : 0,
      updated: known !== undefined && (register.studentsOf.get(known.id) ?? []).length > 0,
      listed: own,
      students: own.map(({ firstName, lastName, nicknames }) => ({
        firstName,
        lastName,
        nicknames,
      })),
    };
  });
}
