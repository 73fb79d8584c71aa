import type { Student } from '../detection/finding.ts';
import type { Avatar } from './avatar.ts';
import { goesBy, initialOf } from './homonym.ts';

/** First name and avatar, as 5.4 has it: `Léa 🦊`. The first name alone where no avatar is known. */
export function nameWithAvatar(
  { firstName }: Pick<Student, 'firstName'>,
  avatar: Avatar | undefined,
): string {
  return avatar ? `${firstName} ${avatar.emoji}` : firstName;
}

/**
 * The shortest name that tells a student from the rest of the class: `Léa`; `Léa T.` beside a Léa Roy; `Léa 🦊` where
 * another Léa has the same initial. `avatars` are those of the class, by student id.
 */
export function studentLabel(
  student: Student,
  students: readonly Student[],
  avatars: ReadonlyMap<string, Avatar>,
): string {
  const { id, firstName } = student;
  const homonyms = students.filter((each) => each.id !== id && goesBy(each, firstName));
  if (homonyms.length === 0) return firstName;
  const initial = initialOf(student);
  if (homonyms.every((each) => initialOf(each) !== initial)) return `${firstName} ${initial}.`;
  return nameWithAvatar(student, avatars.get(id));
}
