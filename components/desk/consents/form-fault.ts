import type { ConsentScope, RecordedAnswer, Signer } from '../../../lib/consent/consent.ts';
import { effectiveEvents } from '../../../lib/consent/effective.ts';
import { schoolYearOf } from '../../../lib/consent/school-year.ts';
import type { StudentEntry } from '../../../lib/db/rows.ts';
import type { Register } from '../../../lib/screens/register.ts';
import type { Covered } from './covered.ts';
import type { Form } from './drafts.ts';

export type FormFault =
  | { kind: 'no-date' | 'future' | 'other-year' | 'no-place' }
  /** A later answer of that student, on that day, would prevail: the form would change nothing. */
  | { kind: 'older'; student: string; day: string };

export interface Answered {
  student: StudentEntry;
  scope: ConsentScope;
  answer: RecordedAnswer;
  /** The first when left out. */
  parent?: Signer;
  /** The event that it replaces, which then no longer prevails. */
  corrects?: string | null;
}

/** Why the *yes* of these answers cannot be written from this form; null when they can. */
export function formFault(
  answers: readonly Answered[],
  form: Form,
  { register, covered, year }: { register: Register; covered: Covered; year: string },
): FormFault | null {
  const yes = answers.filter(({ answer }) => answer === 'yes');
  if (yes.length === 0) return null;
  const wrongDay = dayFault(form.date, register, year);
  if (wrongDay) return wrongDay;
  if (form.filedAt.trim() === '') return { kind: 'no-place' };
  for (const { student, scope, parent = 1, corrects } of yes) {
    const later = effectiveEvents(register.consentsOf.get(student.id) ?? []).find(
      (event) =>
        event.scope === scope &&
        covered.platforms.includes(event.platform) &&
        event.answer !== 'yes' &&
        event.parent === parent &&
        event.id !== corrects &&
        event.on >= form.date,
    );
    if (later) return { kind: 'older', student: student.firstName, day: later.on };
  }
  return null;
}

/** Why an answer cannot bear this day (`YYYY-MM-DD`): missing, still to come, or of another school year. */
export function dayFault(day: string, register: Register, year: string): FormFault | null {
  if (day === '') return { kind: 'no-date' };
  if (day > register.today) return { kind: 'future' };
  return schoolYearOf(day, register.pack?.schoolYear.from) === year ? null : { kind: 'other-year' };
}
