import { expect, test } from 'vitest';
import { checkRound } from './check-round.ts';

test.each([
  ['2026-08-31', null],
  ['2026-09-01', 'autumn'],
  ['2026-12-31', 'autumn'],
  ['2027-01-06', 'autumn'],
  ['2027-01-07', 'winter'],
  ['2027-06-30', 'winter'],
  ['2027-07-01', null],
])('on %s the round is %s', (day, round) => {
  expect(checkRound(day)).toBe(round);
});
