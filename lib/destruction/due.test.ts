import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../consent/add-days.ts';
import { calendarDay } from '../local-time.ts';
import { packById } from '../policy/packs.ts';
import { clockFault } from './clock.ts';
import {
  confirmationDay,
  daysTo,
  destructionDay,
  dueOf,
  dueYear,
  isOverdue,
  remindsOn,
  type YearRules,
} from './due.ts';
import { stateOf } from './state.ts';

/** A year from `from` on, with a day of destruction and perhaps one of confirmation. */
const rules = (from: string, due?: string, confirmBy: string | null = null): YearRules => ({
  schoolYear: { from, until: '06-30' },
  ...(due && {
    retention: { clause: '1', due, confirmTo: 'principal', confirmBy, keepFirst: null },
  }),
});
const due = dueOf('2025-2026', null, null);
const nothing = { begun: false, answer: null, held: 0 } as const;

/** Zone, and the instant (UTC) at which its 1 July 2026 begins. */
const zones = [
  ['America/Toronto', '2026-07-01T04:00:00.000Z'],
  ['America/Vancouver', '2026-07-01T07:00:00.000Z'],
  ['America/St_Johns', '2026-07-01T02:30:00.000Z'],
  ['UTC', '2026-07-01T00:00:00.000Z'],
  ['Pacific/Auckland', '2026-06-30T12:00:00.000Z'],
  ['Pacific/Kiritimati', '2026-06-30T10:00:00.000Z'],
] as const;

describe.each(zones)('in %s', (zone, july) => {
  const at = (offset: number) => calendarDay(new Date(Date.parse(july) + offset), zone);
  const day = 86_400_000;
  test.each([
    ['29 June 23:59:59', -day - 1000, '2026-06-29', 'not-due'],
    ['30 June 00:00', -day, '2026-06-30', 'not-due'],
    ['30 June 23:59:59.999', -1, '2026-06-30', 'not-due'],
    ['1 July 00:00', 0, '2026-07-01', 'late'],
  ] as const)('%s', (_, offset, date, state) => {
    expect(at(offset)).toBe(date);
    expect(stateOf(nothing, due, at(offset))).toBe(state);
  });
});

test('the clock goes forward and back: a day of 23 or of 25 hours is one day', () => {
  const days = (from: string, hours: number) =>
    calendarDay(new Date(Date.parse(from) + hours * 3_600_000), 'America/Toronto');
  // 8 March 2026 begins at 05:00Z and has 23 hours, 1 November at 04:00Z and has 25.
  expect([days('2026-03-08T05:00:00Z', 22.99), days('2026-03-08T05:00:00Z', 23)]).toEqual([
    '2026-03-08',
    '2026-03-09',
  ]);
  expect([days('2026-11-01T04:00:00Z', 24.99), days('2026-11-01T04:00:00Z', 25)]).toEqual([
    '2026-11-01',
    '2026-11-02',
  ]);
  expect(daysTo('2026-11-02', '2026-10-31')).toBe(2);
});

test('a leap day counts', () => {
  expect(daysTo('2028-03-01', '2028-02-28')).toBe(2);
  expect(daysTo('2027-03-01', '2027-02-28')).toBe(1);
  expect(dueOf('2027-2028', null, rules('03-01'))).toBe('2028-02-29');
});

test('the school may ask for an earlier day of the same year, never a later one', () => {
  expect(dueOf('2025-2026', '2026-06-23', null)).toBe('2026-06-23');
  expect(dueOf('2025-2026', '2026-07-15', null)).toBe('2026-06-30');
  expect(dueOf('2026-2027', '2026-06-23', null)).toBe('2027-06-30');
});

test.each([
  ['in June, whatever the end of the year', rules('09-01', '06-15'), '2026-06-15', '2026-06-15'],
  ['before the turn of the year', rules('07-01', '12-20'), '2025-12-20', '2025-12-20'],
  [
    'confirmed later, in the next year',
    rules('07-01', '06-30', '07-15'),
    '2026-06-30',
    '2026-07-15',
  ],
  ['none: the last of the year', rules('09-01'), '2026-08-31', '2026-08-31'],
  ['on-notice', packById('on-notice'), '2026-08-31', '2026-08-31'],
])('the pack has its own day: %s', (_, pack, destroyed, confirmed) => {
  expect(destructionDay('2025-2026', pack)).toBe(destroyed);
  expect(confirmationDay('2025-2026', pack)).toBe(confirmed);
  expect(dueOf('2025-2026', null, pack)).toBe(confirmed);
  const year = (days: number) => dueYear(addDays(confirmed, days), null, pack);
  expect([year(-1), year(0), year(14)]).toEqual(['2025-2026', '2025-2026', '2025-2026']);
});

test('reminders come on 1, 15 and 25 June, then daily until two weeks late', () => {
  const june = Array.from({ length: 30 }, (_, at) => `2026-06-${String(at + 1).padStart(2, '0')}`);
  const said = june.filter((day) => remindsOn(due, day)).map((day) => Number(day.slice(8)));
  expect(said).toEqual([1, 15, 25, 26, 27, 28, 29, 30]);
  expect(['2026-05-31', '2026-07-14', '2026-07-15'].map((day) => remindsOn(due, day))).toEqual([
    false,
    true,
    false,
  ]);
});

test('the first weeks of July are still about the year that ended', () => {
  expect(
    ['2026-06-30', '2026-07-01', '2026-07-14', '2026-07-15'].map((day) => dueYear(day, null, null)),
  ).toEqual(['2025-2026', '2025-2026', '2025-2026', '2026-2027']);
});

test('a device whose clock moved is not believed: back, or years ahead', () => {
  const latest = '2026-06-20';
  const says = (today: string) => clockFault(today, latest);
  expect(says('2026-06-19')).toBeNull();
  expect(says('2026-06-18')).toBe('behind');
  expect(says('1970-01-01')).toBe('behind');
  expect(says('2027-06-20')).toBeNull();
  expect(says('2071-06-20')).toBe('ahead');
  expect(clockFault('2071-06-20', null)).toBeNull();
});

const answer = fc.constantFrom(null, 'waiting', 'accepted', 'returned', 'refused' as const);
const facts = fc.record({ begun: fc.boolean(), answer, held: fc.nat(3) });
const instant = fc.date({
  min: new Date('1970-01-02T00:00:00Z'),
  max: new Date('2071-12-31T00:00:00Z'),
  noInvalidDate: true,
});

test('the state depends on the day of the school’s zone alone', () => {
  fc.assert(
    fc.property(facts, instant, instant, fc.constantFrom(...zones), (what, one, other, [zone]) => {
      const days = [calendarDay(one, zone), calendarDay(other, zone)];
      const states = days.map((day) => stateOf(what, due, day));
      // Only the side of the due day matters, whatever the hour, and however often the clock moves.
      if (isOverdue(due, days[0] ?? '') === isOverdue(due, days[1] ?? '')) {
        expect(states[0]).toBe(states[1]);
      }
    }),
  );
});

test('no clock makes a list accepted, nor takes an answer back', () => {
  fc.assert(
    fc.property(facts, instant, fc.constantFrom(...zones), (what, when, [zone]) => {
      const state = stateOf(what, due, calendarDay(when, zone));
      expect(state === 'accepted' || state === 'on-hold').toBe(what.answer === 'accepted');
      expect(state === 'confirmed').toBe(what.answer === 'waiting');
    }),
  );
});
