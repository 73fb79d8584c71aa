import type { StudentEntry } from '../../lib/db/rows.ts';
import type { Avatar } from '../../lib/display-name/avatar.ts';
import { avatarsOf } from '../../lib/display-name/avatars-of.ts';
import { studentLabel } from '../../lib/display-name/student-label.ts';
import type { PlatformId } from '../../lib/platforms/platform.ts';
import { classScopes, mayBeShown } from '../../lib/policy/class-consent.ts';
import type { Pack } from '../../lib/policy/schema.ts';
import type { Register } from '../../lib/screens/register.ts';
import { presentStudents } from '../shared/present-students.ts';

export interface Tile {
  student: StudentEntry;
  avatar: Avatar | undefined;
  /** What tells the student from the rest of the class. */
  label: string;
}

/** The class of today: those without a valid consent there, the others, and all of them. */
export function classTiles(
  register: Register,
  group: string | null,
  platform: PlatformId,
): { unsure: readonly Tile[]; sure: readonly Tile[]; all: readonly Tile[] } {
  const { pack, today } = register;
  const students = presentStudents(register, group ?? '');
  const avatars = avatarsOf(students, register.year);
  const all = students.map((student) => ({
    student,
    avatar: avatars.get(student.id),
    label: studentLabel(student, students, avatars),
  }));
  const agreed = ({ student: { id } }: Tile) =>
    pack !== null &&
    mayBeShown(register.consentsOf.get(id) ?? [], pack, { student: id, platform, on: today });
  return { unsure: all.filter((tile) => !agreed(tile)), sure: all.filter(agreed), all };
}

/** The clause by which a student without consent is held in a class's space; null where the pack has none. */
export function consentClause(pack: Pack | null, platform: PlatformId): string | null {
  if (!pack) return null;
  const scopes = classScopes(pack, platform);
  const row = pack.rows.find(
    ({ when, level }) =>
      level === 'hold' &&
      !when.status?.every((each) => each === 'official-page') &&
      when.consent !== undefined &&
      scopes.includes(when.consent.scope) &&
      when.consent.is.includes('none'),
  );
  return row?.clause ?? null;
}
