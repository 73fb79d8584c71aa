import { lastDayOf } from '../../../lib/consent/year-end.ts';
import type { Register } from '../../../lib/screens/register.ts';

/** The last day that a form for an authorisation begins with: of the school year; none where the pack sets no end. */
export function lastDayOffered({ pack, year }: Pick<Register, 'pack' | 'year'>): string {
  return pack?.approval?.until === 'open' ? '' : lastDayOf(year, pack?.schoolYear.from);
}
