import type { GroupEntry, StudentEntry } from '../../../lib/db/rows.ts';
import type { FormJob } from '../../../lib/screens/forms.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { platformNames } from '../../shared/platform-name.ts';
import { presentStudents } from '../../shared/present-students.ts';
import { type Covered, stateOf } from '../consents/covered.ts';
import type { Facts } from './facts.ts';

/** Who the forms are for: everyone, those who have not answered for the class, or one student by id. */
export type Wanted = 'all' | 'unanswered' | (string & {});

/** The students meant, in the order of the list. */
export function wantedStudents(
  register: Register,
  group: GroupEntry,
  { platforms }: Covered,
  wanted: Wanted,
): readonly StudentEntry[] {
  const students = presentStudents(register, group.id);
  if (wanted === 'all') return students;
  if (wanted !== 'unanswered') return students.filter(({ id }) => id === wanted);
  return students.filter(
    ({ id }) => stateOf(register, id, 'class', platforms, register.today) === 'none',
  );
}

/** What is to stand on each form; none where no policy pack is followed. */
export function ordersOf(
  register: Register,
  group: GroupEntry,
  covered: Covered,
  students: readonly StudentEntry[],
  facts: Facts,
): FormJob['forms'] {
  const { pack } = register;
  if (!pack) return [];
  const platform = platformNames(covered.platforms);
  return students.map(({ id, firstName, lastName }) => ({
    pack,
    lang: facts.lang,
    about: { student: id, platform: covered.id, schoolYear: group.schoolYear },
    student: `${firstName} ${lastName}`,
    group: group.name,
    platform,
    person: facts.person.trim(),
    school: facts.school.trim(),
    address: facts.returnAddress.trim(),
    due: facts.formsDue,
  }));
}
