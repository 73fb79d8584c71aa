import { schoolYearOf } from '../consent/school-year.ts';
import type { Pack } from '../policy/schema.ts';
import { reads } from '../policy/switches.ts';
import type { Notice } from './verdict.ts';

/** The days of a document of 5.1, step by step (`YYYY-MM-DD`). */
export interface NoticeDays extends Notice {
  /** Sent to the principal. */
  submittedOn: string | null;
}
export type NoticeFault = 'future' | 'other-year' | 'order' | 'not-validated';

/**
 * Why these steps cannot be noted, or null: to the principal, validated, then to parents or students (5.1), none after
 * `today`, all in the group's school year (`2026-2027`). A school that sends first (switch A-06) may.
 */
export function noticeFault(
  { submittedOn, validatedOn, sentOn }: NoticeDays,
  { today, schoolYear, pack }: { today: string; schoolYear: string; pack: Pack },
): NoticeFault | null {
  const days = [submittedOn, validatedOn, sentOn].filter((day) => day !== null);
  if (days.some((day) => day > today)) return 'future';
  const from = pack.schoolYear.from;
  if (days.some((day) => schoolYearOf(day, from) !== schoolYear)) return 'other-year';
  const strict = reads(pack, 'validated-first');
  if (strict && sentOn !== null && validatedOn === null) return 'not-validated';
  const follow = (strict ? days : [submittedOn, validatedOn]).filter((day) => day !== null);
  return follow.some((day, index) => day < (follow[index - 1] ?? '')) ? 'order' : null;
}
