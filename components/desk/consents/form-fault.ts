import { schoolYearOf } from '../../../lib/consent/school-year.ts';
import type { Register } from '../../../lib/screens/register.ts';
import type { Covered } from './covered.ts';
import type { DraftAnswer, Form } from './drafts.ts';

export type FormFault =
  | { kind: 'no-date' | 'future' | 'other-year' | 'no-place' }
  /** A later answer of that student, on that day, would prevail: the form would change nothing. */
  | { kind: 'older'; student: string; day: string };

/** Why the *yes* of these drafts cannot be written from this form; null when they can. */
export function formFault(
  drafts: readonly DraftAnswer[],
  form: Form,
  { register, covered, year }: { register: Register; covered: Covered; year: string },
): FormFault | null {
  const yes = drafts.filter(({ answer }) => answer === 'yes');
  if (yes.length === 0) return null;
  if (form.date === '') return { kind: 'no-date' };
  if (form.date > register.today) return { kind: 'future' };
  if (schoolYearOf(form.date, register.pack?.schoolYear.from) !== year)
    return { kind: 'other-year' };
  if (form.filedAt.trim() === '') return { kind: 'no-place' };
  for (const { student, scope } of yes) {
    const later = (register.consentsOf.get(student.id) ?? []).find(
      (event) =>
        event.scope === scope &&
        covered.platforms.includes(event.platform) &&
        event.answer !== 'yes' &&
        event.on >= form.date,
    );
    if (later) return { kind: 'older', student: student.firstName, day: later.on };
  }
  return null;
}
