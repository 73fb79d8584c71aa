import { calendarDay } from '../local-time.ts';

/** The one clock of the background: the instant (ISO 8601, UTC). */
export function now(): string {
  return new Date().toISOString();
}
/** Today (`YYYY-MM-DD`) in the school's time zone. */
export function today(timeZone: string): string {
  return calendarDay(new Date(), timeZone);
}
