import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportedBy } from './access/incident.ts';
import { calendarDay, instantOf, localTimeOf } from './local-time.ts';

test.each([
  ['2026-07-01T03:59:59.999Z', 'America/Toronto', '2026-06-30'],
  ['2026-07-01T04:00:00Z', 'America/Toronto', '2026-07-01'],
  ['2026-07-01T02:29:59Z', 'America/St_Johns', '2026-06-30'],
  ['2026-06-30T10:00:00Z', 'Pacific/Kiritimati', '2026-07-01'],
  ['2026-03-08T06:59:59Z', 'America/Toronto', '2026-03-08'],
  ['2028-02-29T12:00:00Z', 'UTC', '2028-02-29'],
])('%s in %s is %s', (instant, zone, day) => {
  expect(calendarDay(new Date(instant), zone)).toBe(day);
});

test('a moment is said by the school’s own clocks, in winter and in summer', () => {
  const winter = { day: '2026-01-15', time: '15:05' };
  expect(instantOf(winter, 'America/Toronto')).toBe('2026-01-15T20:05:00.000Z');
  const summer = { day: '2026-07-15', time: '00:30' };
  expect(instantOf(summer, 'Europe/Paris')).toBe('2026-07-14T22:30:00.000Z');
});

test('an hour that the clocks step over is an instant beside it', () => {
  const instant = instantOf({ day: '2026-03-29', time: '02:30' }, 'Europe/Paris');
  expect(['2026-03-29T00:30:00.000Z', '2026-03-29T01:30:00.000Z']).toContain(instant);
});

test('seventy-two hours over a change of the clocks: an hour later by the clock in spring', () => {
  const known = instantOf({ day: '2026-03-27', time: '10:00' }, 'Europe/Paris');
  const by = localTimeOf(reportedBy(known, 72) ?? '', 'Europe/Paris');
  expect(by).toEqual({ day: '2026-03-30', time: '11:00' });
});

test('any minute of ten years comes back as it was', () => {
  const zones = ['America/Toronto', 'Europe/Paris', 'Pacific/Auckland', 'America/St_Johns'];
  const minutes = fc.integer({ min: 0, max: 10 * 365 * 24 * 60 });
  fc.assert(
    fc.property(minutes, fc.constantFrom(...zones), (after, zone) => {
      const instant = new Date(Date.UTC(2024, 0, 1) + after * 60_000).toISOString();
      const shown = localTimeOf(instant, zone);
      expect(localTimeOf(instantOf(shown, zone), zone)).toEqual(shown);
    }),
  );
});
