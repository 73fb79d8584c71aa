import { schoolYearOf } from '../consent/school-year.ts';
import type { Pack } from '../policy/schema.ts';
import { reads } from '../policy/switches.ts';
import type { Notice } from './verdict.ts';

/** Whether the document of 5.1 was validated, then sent, both in the school year of `on` and no later than `on` (`YYYY-MM-DD`). */
export function noticeInOrder(notice: Notice | null, on: string, pack: Pack): boolean {
  const { validatedOn, sentOn } = notice ?? { validatedOn: null, sentOn: null };
  if (validatedOn === null || sentOn === null) return false;
  const year = (day: string) => schoolYearOf(day, pack.schoolYear.from);
  const done = validatedOn <= on && sentOn <= on;
  const thisYear = year(validatedOn) === year(on) && year(sentOn) === year(on);
  return done && thisYear && (validatedOn <= sentOn || !reads(pack, 'validated-first'));
}
