import { addDays } from './add-days.ts';

/**
 * The last day (`YYYY-MM-DD`) of a school year such as `2025-2026`: the eve of the next one's first day, `from`
 * (`MM-DD`). In Québec 30 June, when consents end (Annexe A).
 */
export function lastDayOf(schoolYear: string, from = '07-01'): string {
  return addDays(`${Number(schoolYear.slice(0, 4)) + 1}-${from}`, -1);
}
