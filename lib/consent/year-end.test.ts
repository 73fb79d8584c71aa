import { expect, test } from 'vitest';
import { lastDayOf } from './year-end.ts';

test.each([
  ['2026-2027', undefined, '2027-06-30'],
  ['2026-2027', '09-01', '2027-08-31'],
  ['2023-2024', '03-01', '2024-02-29'],
  ['2026-2027', '01-01', '2026-12-31'],
])('%s that begins on %s ends on %s', (year, from, last) => {
  expect(lastDayOf(year, from)).toBe(last);
});
