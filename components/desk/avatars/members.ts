import type { StudentEntry } from '../../../lib/db/rows.ts';
import type { Avatar } from '../../../lib/display-name/avatar.ts';
import { avatarsOf } from '../../../lib/display-name/avatars-of.ts';
import type { Register } from '../../../lib/screens/register.ts';

/** A student of a group with the avatar. */
export interface Member {
  student: StudentEntry;
  avatar: Avatar;
}

/** Those who are still in the group, by first name; an avatar that is not stored yet is the one that will be. */
export function membersOf(
  register: Register,
  group: string,
  compare: (a: string, b: string) => number,
): Member[] {
  const year = register.groups.find(({ id }) => id === group)?.schoolYear ?? register.year;
  const students = register.studentsOf.get(group) ?? [];
  return join(students, avatarsOf(students, year), compare);
}

/** The same, with the avatars that a new school year would draw. */
export function redrawnMembers(
  register: Register,
  group: string,
  compare: (a: string, b: string) => number,
): Member[] {
  const students = register.studentsOf.get(group) ?? [];
  const blank = students.map(({ id }) => ({ id, avatar: null }));
  return join(students, avatarsOf(blank, register.year), compare);
}

function join(
  students: readonly StudentEntry[],
  avatars: ReadonlyMap<string, Avatar>,
  compare: (a: string, b: string) => number,
): Member[] {
  return students
    .filter(({ leftOn }) => leftOn === null)
    .flatMap((student) => {
      const avatar = avatars.get(student.id);
      return avatar ? [{ student, avatar }] : [];
    })
    .sort((a, b) => compare(a.student.firstName, b.student.firstName));
}
