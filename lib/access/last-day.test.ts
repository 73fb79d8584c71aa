import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../consent/add-days.ts';
import { lastDayOfAccess } from './last-day.ts';

const year = { most: { years: 1 } };

test.each([
  ['2026-09-15', '2027-09-14'],
  ['2026-07-01', '2027-06-30'],
  ['2026-01-01', '2026-12-31'],
  ['2028-02-29', '2029-02-28'],
  ['2027-03-01', '2028-02-29'],
  ['2027-02-28', '2028-02-27'],
])('a year from %s ends on %s', (from, last) => expect(lastDayOfAccess(from, year)).toBe(last));

test('eight days of the calendar, the first one included', () => {
  expect(lastDayOfAccess('2026-10-30', { most: { days: 8 } })).toBe('2026-11-06');
  expect(lastDayOfAccess('2027-03-08', { most: { days: 8 } })).toBe('2027-03-15');
});
test('without a stated time there is no last day', () =>
  expect(lastDayOfAccess('2026-09-15', { most: null })).toBeNull());

test('any signature of ten years: 365 or 366 days in all, and the same day a year later is too late', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3652 }), (offset) => {
      const from = addDays('2024-01-01', offset);
      const last = lastDayOfAccess(from, year) ?? '';
      const days = (Date.parse(last) - Date.parse(from)) / 86_400_000 + 1;
      expect([365, 366]).toContain(days);
      expect(last < `${Number(from.slice(0, 4)) + 1}${from.slice(4)}`).toBe(true);
      expect(new Date(last).toISOString().slice(0, 10)).toBe(last);
    }),
  );
});
