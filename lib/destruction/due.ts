import { addDays } from '../consent/add-days.ts';
import { lastDayOf } from '../consent/year-end.ts';

/** Days `YYYY-MM-DD` in the school's time zone; `from`: the first day of a school year, `MM-DD`. */

/**
 * The last day for the confirmations of a school year (5.9, reading A-11): the last of the year, or the school's own
 * day where it falls earlier in that same year.
 */
export function dueOf(schoolYear: string, own: string | null, from?: string): string {
  const last = lastDayOf(schoolYear, from);
  const first = `${schoolYear.slice(0, 4)}-${from ?? '07-01'}`;
  return own !== null && first <= own && own < last ? own : last;
}

/** Whole days from `today` to `day`; negative once it is past. */
export function daysTo(day: string, today: string): number {
  return Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
}

/** A day counts as late from the day after. */
export function isOverdue(due: string, today: string): boolean {
  return today > due;
}

/** For 30 June: 1, 15 and 25 June; then every day. */
const daysBefore: readonly number[] = [29, 15, 5];
/** After this many days late nothing is said any more than on the desk. */
const longestLate = 14;

/** Whether to remind on a day: three times in the month before, then daily until two weeks late. */
export function remindsOn(due: string, today: string): boolean {
  const left = daysTo(due, today);
  return daysBefore.includes(left) || (left < 5 && left >= -longestLate);
}

/** The school year whose confirmations a day is about: the year before its own while those may be late. */
export function dueYear(today: string, from?: string): string {
  const day = addDays(today, -longestLate);
  const year = Number(day.slice(0, 4));
  const first = day.slice(5) >= (from ?? '07-01') ? year : year - 1;
  return `${first}-${first + 1}`;
}
