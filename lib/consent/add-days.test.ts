import { expect, test } from 'vitest';
import { addDays } from './add-days.ts';

test.each([
  ['2026-11-22', 30, '2026-12-22'],
  ['2027-01-15', -30, '2026-12-16'],
  ['2028-02-28', 1, '2028-02-29'],
  // The night when clocks go forward in Québec is a day like another.
  ['2027-03-14', 1, '2027-03-15'],
  ['2027-03-15', -1, '2027-03-14'],
])('%s and %i days is %s', (day, count, other) => {
  expect(addDays(day, count)).toBe(other);
});
