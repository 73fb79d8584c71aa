import { openStore } from '../../db/store.ts';
import { readStudents } from '../../db/students.ts';
import { listKey } from '../../destruction/checklist.ts';
import { namesStudent } from '../../destruction/names-student.ts';
import { isWithoutGroup } from '../../destruction/without-group.ts';
import { registerErrors, VigieError } from '../../errors.ts';

/** The principal will read this text, and it names a student. */
export class StudentNamed extends VigieError {}
registerErrors({ StudentNamed });

/** What goes into a confirmation names no student of the group, or of any where there is none (5.9). Throws `StudentNamed`. */
export async function nameNobody(
  checklist: string,
  text: string,
  part: 'any' | 'whole' = 'any',
): Promise<void> {
  const group = listKey(checklist)?.group ?? '';
  const students = await readStudents(await openStore(), isWithoutGroup(group) ? null : group);
  if (namesStudent(text, students, part)) throw new StudentNamed(checklist);
}
