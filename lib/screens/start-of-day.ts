import { calendarDay } from '../local-time.ts';

const quarter = 15 * 60 * 1000;
/** No zone is further from UTC than 14 hours. */
const furthest = 14 * 4;

/** The first instant (ISO 8601, UTC) of a calendar day (`YYYY-MM-DD`) in an IANA zone; zones count in quarters of an hour. */
export function startOfDay(day: string, timeZone: string): string {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  for (let step = -furthest; step <= furthest; step += 1) {
    const instant = new Date(midnight + step * quarter);
    if (calendarDay(instant, timeZone) === day) return instant.toISOString();
  }
  return new Date(midnight).toISOString();
}
