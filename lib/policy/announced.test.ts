import { expect, test } from 'vitest';
import { announcedStanding } from './announced.ts';

test.each([
  [
    'nine days ahead: eight full days between',
    '2026-12-03',
    '2026-11-24',
    { left: 9, short: false },
  ],
  [
    'eight days ahead: seven full days between',
    '2026-12-02',
    '2026-11-24',
    { left: 8, short: true },
  ],
  ['on the very day', '2026-11-24', '2026-11-10', { left: 0, short: false }],
  [
    'over the change of the clocks, whole days',
    '2027-04-01',
    '2026-11-01',
    { left: 128, short: false },
  ],
  ['over', '2026-11-23', '2026-11-01', null],
])('%s', (_, on, toldOn, want) => {
  expect(announcedStanding({ on, toldOn }, 8, '2026-11-24')).toEqual(want);
});
