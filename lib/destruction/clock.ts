import { addDays } from '../consent/add-days.ts';

/** Nobody leaves a school's register alone for longer. */
const longestAway = 400;

/**
 * Whether the device's day can be trusted beside the last day on which anything was changed here (`YYYY-MM-DD` both;
 * null: nothing was). One day back is a journey or a clock put right (security: time).
 */
export function clockFault(today: string, latest: string | null): 'behind' | 'ahead' | null {
  if (latest === null) return null;
  if (today < addDays(latest, -1)) return 'behind';
  return today > addDays(latest, longestAway) ? 'ahead' : null;
}
