import { addDays } from '../consent/add-days.ts';
import type { AccessTemplate } from '../policy/access-template.ts';

/**
 * The last day (`YYYY-MM-DD`) on which an access that began on `from` can hold: in years the eve of the anniversary,
 * 28 February for a signature of 29 February (document 001, clause 11; reading A-15); in days the calendar counts,
 * the first one included (document 003, C2; reading A-19). Null where no longest time is stated (reading A-12).
 */
export function lastDayOfAccess(
  from: string,
  { most }: Pick<AccessTemplate['duration'], 'most'>,
): string | null {
  if (most === null) return null;
  if ('days' in most) return addDays(from, most.days - 1);
  const year = String(Number(from.slice(0, 4)) + most.years).padStart(4, '0');
  // 29 February has its anniversary on 1 March of a common year: its eve is 28 February.
  const leap = from.slice(5) === '02-29' && !isLeap(Number(year));
  return addDays(leap ? `${year}-03-01` : `${year}-${from.slice(5)}`, -1);
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
