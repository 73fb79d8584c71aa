import { addDays } from '../consent/add-days.ts';
import { schoolYearOf } from '../consent/school-year.ts';
import { lastDayOf } from '../consent/year-end.ts';
import type { Pack } from '../policy/schema.ts';

/** Days `YYYY-MM-DD` in the school's time zone. */

/** What is read of a pack; null where none is followed. */
export type YearRules = Pick<Pack, 'schoolYear' | 'retention'> | null;

/** The first day of a school year such as `2025-2026`. */
export function firstDayOf(schoolYear: string, rules: YearRules): string {
  return `${schoolYear.slice(0, 4)}-${rules?.schoolYear.from ?? '07-01'}`;
}

/** The day by which a school year's information is destroyed (5.9): the pack's, or the last of the year. */
export function destructionDay(schoolYear: string, rules: YearRules): string {
  const due = rules?.retention?.due;
  return due === undefined
    ? lastDayOf(schoolYear, rules?.schoolYear.from)
    : onOrAfter(firstDayOf(schoolYear, rules), due);
}

/** The last day that a pack gives for the confirmations of a school year (reading A-11): its own, or the destruction's. */
export function confirmationDay(schoolYear: string, rules: YearRules): string {
  const day = destructionDay(schoolYear, rules);
  const by = rules?.retention?.confirmBy;
  return by ? onOrAfter(day, by) : day;
}

/** The last day for the confirmations of a school year: the pack's, or the school's own where it falls earlier in that same year. */
export function dueOf(schoolYear: string, own: string | null, rules: YearRules): string {
  const last = confirmationDay(schoolYear, rules);
  return own !== null && firstDayOf(schoolYear, rules) <= own && own < last ? own : last;
}

/** The first such day of the calendar (`MM-DD`) from a day on. */
function onOrAfter(day: string, monthDay: string): string {
  const year = Number(day.slice(0, 4));
  return day.slice(5) <= monthDay ? `${year}-${monthDay}` : `${year + 1}-${monthDay}`;
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
export function dueYear(today: string, own: string | null, rules: YearRules): string {
  const year = schoolYearOf(today, rules?.schoolYear.from);
  const first = Number(year.slice(0, 4)) - 1;
  const before = `${first}-${first + 1}`;
  return addDays(today, -longestLate) <= dueOf(before, own, rules) ? before : year;
}
