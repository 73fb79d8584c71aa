import { schoolYearOf } from '../../../lib/consent/school-year.ts';
import type { Register } from '../../../lib/screens/register.ts';

/** The last day (`YYYY-MM-DD`) to return the forms of a school year; null where none was set for it. */
export function formsDue({ settings, pack }: Register, schoolYear: string): string | null {
  const due = settings.formsDue;
  return due !== null && schoolYearOf(due, pack?.schoolYear.from) === schoolYear ? due : null;
}
