/** Twice a year (5.4); `2026-2027` has both. */
export type CheckRound = 'autumn' | 'winter';

export const checkItems = ['members', 'guests', 'join-code', 'public'] as const;
export type CheckItem = (typeof checkItems)[number];

/**
 * The round in which who can get in is looked at (directive 5.4) on a day (`YYYY-MM-DD`): from 1 September, and again
 * from 7 January, once students have come and gone; null in July and August.
 */
export function checkRound(day: string): CheckRound | null {
  const date = day.slice(5);
  if (date >= '09-01' || date < '01-07') return 'autumn';
  return date < '07-01' ? 'winter' : null;
}
