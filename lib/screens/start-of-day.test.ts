import { expect, test } from 'vitest';
import { startOfDay } from './start-of-day.ts';

test.each([
  ['America/Toronto', '2026-07-01', '2026-07-01T04:00:00.000Z'],
  ['America/Toronto', '2026-12-01', '2026-12-01T05:00:00.000Z'],
  ['Pacific/Kiritimati', '2026-07-01', '2026-06-30T10:00:00.000Z'],
  ['Asia/Kathmandu', '2026-07-01', '2026-06-30T18:15:00.000Z'],
  ['UTC', '2026-07-01', '2026-07-01T00:00:00.000Z'],
])('in %s the day %s begins at %s', (zone, day, instant) => {
  expect(startOfDay(day, zone)).toBe(instant);
});
