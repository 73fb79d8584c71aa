import { consentState } from '../../lib/consent/state.ts';
import type { StudentEntry } from '../../lib/db/rows.ts';
import type { Avatar } from '../../lib/display-name/avatar.ts';
import { avatarsOf } from '../../lib/display-name/avatars-of.ts';
import { studentLabel } from '../../lib/display-name/student-label.ts';
import type { PlatformId } from '../../lib/platforms/platform.ts';
import type { Pack } from '../../lib/policy/schema.ts';
import { platformsSharingConsent } from '../../lib/policy/shared-consent.ts';
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
  const known = pack?.platforms.find(({ id }) => id === platform);
  const platforms = pack && known ? platformsSharingConsent(known, pack) : [platform];
  const agreed = ({ student }: Tile) =>
    consentState(register.consentsOf.get(student.id) ?? [], {
      student: student.id,
      scope: 'class',
      platforms,
      on: today,
      ...(pack ? { yearFrom: pack.schoolYear.from } : {}),
    }) === 'yes';
  return { unsure: all.filter((tile) => !agreed(tile)), sure: all.filter(agreed), all };
}

/** The clause by which a student without consent is held in a class's space; null where the pack has none. */
export function consentClause(pack: Pack | null): string | null {
  const row = pack?.rows.find(
    ({ when, level }) =>
      level === 'hold' &&
      when.status?.includes('approved') &&
      when.consent?.scope === 'class' &&
      when.consent.is.includes('none'),
  );
  return row?.clause ?? null;
}
