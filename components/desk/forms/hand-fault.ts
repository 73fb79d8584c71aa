import { schoolYearOf } from '../../../lib/consent/school-year.ts';
import type { Register } from '../../../lib/screens/register.ts';
import type { Answers } from './rows.ts';

export type ByHandFault = 'student' | 'platform' | 'answers' | 'date' | 'future' | 'year';

/** What a form read by a person still lacks; null when it can be recorded. */
export function handFault(
  given: { student: string; platform: string | undefined; answers: Answers; day: string },
  { today, year, pack }: Register,
): ByHandFault | null {
  const { student, platform, answers, day } = given;
  if (student === '') return 'student';
  if (platform === undefined) return 'platform';
  if (Object.keys(answers).length === 0) return 'answers';
  if (day === '') return 'date';
  if (day > today) return 'future';
  return schoolYearOf(day, pack?.schoolYear.from) === year ? null : 'year';
}
