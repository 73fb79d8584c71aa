import { expect, test } from 'vitest';
import { calendarDay, completeSettings, defaultSettings } from './settings.ts';

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

test('what was not chosen has its default', () => {
  expect(completeSettings(undefined)).toEqual(defaultSettings);
  expect(completeSettings({ lang: 'en' })).toEqual({ ...defaultSettings, lang: 'en' });
});
