import { addDays } from '../consent/add-days.ts';

/** A day that people were told of; days are `YYYY-MM-DD`. */
export interface Announced {
  on: string;
  /** When it was noted here. */
  toldOn: string;
}

/**
 * Where an announced day stands (003: a visa that teachers are told of eight days before): `left` counts the days to
 * it, 0 on it; `short` where fewer full days than `days` lie between, that of the notice and the day itself not counted
 * (reading A-19). Null once it is over.
 */
export function announcedStanding(
  { on, toldOn }: Announced,
  days: number,
  today: string,
): { left: number; short: boolean } | null {
  if (on < today) return null;
  const left = (Date.parse(on) - Date.parse(today)) / 86_400_000;
  return { left, short: on <= addDays(toldOn, days) };
}
