import type { ConsentState } from '../../../lib/consent/consent.ts';
import { formStanding } from './form-standing.ts';
import type { Row } from './rows.ts';

export const filterIds = [
  'all',
  'yes',
  'no',
  'withdrawn',
  'conflict',
  'none',
  'not-sent',
  'waiting',
  'late',
] as const;
export type FilterId = (typeof filterIds)[number];

/** Which rows a filter shows. `late`: the day to return the forms is over, and theirs are not back. */
export function passes(filter: FilterId, row: Row, late: boolean): boolean {
  const form = formStanding(row);
  switch (filter) {
    case 'all':
      return true;
    case 'conflict':
      return row.standings.some(({ conflict }) => conflict);
    case 'not-sent':
    case 'waiting':
      return form === filter;
    case 'late':
      return late && form !== 'back';
    default:
      return row.standings.some(({ state }) => state === (filter satisfies ConsentState));
  }
}
