import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../consent/add-days.ts';
import { calendarDay } from '../local-time.ts';
import type { AccessTemplate } from '../policy/access-template.ts';
import { packs } from '../policy/packs.ts';
import type { Access } from './access.ts';
import { lastDayOfAccess } from './last-day.ts';
import { recallDays, recallsOn } from './recalls.ts';
import { accessStanding } from './standing.ts';
import { stepsFor } from './steps.ts';

const templates = packs.flatMap(({ registers = [] }) => registers);
function template(id: string): AccessTemplate {
  const found = templates.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
}
const partner = template('services-partenaires');
const charlemagne = template('charlemagne');
const guest = template('ent-guest');

/** A request with every step done on a day. */
function access(of: AccessTemplate, on: string, change: Partial<Access> = {}): Access {
  const type = change.type ?? 'initial';
  return {
    id: 'a',
    template: of.id,
    type,
    person: 'p',
    of: null,
    organisations: [],
    profile: of.profiles[0]?.id ?? '',
    steps: stepsFor(of, type).map(({ id }) => ({ id, on })),
    approver: null,
    until: null,
    agreed: false,
    mailbox: null,
    reviewedOn: null,
    endedOn: null,
    ...change,
  };
}
/** Ids recalled on a day, looked at the day before too. */
const daily = (accesses: readonly Access[], today: string) =>
  recallsOn(templates, accesses, { since: addDays(today, -1), today });
const anyDay = fc.integer({ min: 0, max: 3652 }).map((each) => addDays('2024-01-01', each));

describe('any day of ten years', () => {
  test('a year’s access is recalled four and three weeks before its last day, on it and once it is over', () => {
    fc.assert(
      fc.property(anyDay, (signed) => {
        const one = access(partner, signed);
        const last = lastDayOfAccess(signed, partner.duration) ?? '';
        const recalled = [...Array(400).keys()]
          .map((each) => addDays(signed, each))
          .filter((day) => daily([one], day).length > 0);
        expect(recalled).toEqual([-28, -21, 0, 1].map((days) => addDays(last, days)));
      }),
      { numRuns: 40 },
    );
  });
  test('three weeks are 21 days of the calendar, whatever the hour and the change of hour', () => {
    const hours = fc.integer({ min: 0, max: 23 });
    const zone = fc.constantFrom('America/Toronto', 'Europe/Paris');
    fc.assert(
      fc.property(anyDay, hours, zone, (signed, hour, where) => {
        const last = lastDayOfAccess(signed, partner.duration) ?? '';
        const day = addDays(last, -21);
        // The instant of that hour, told by the school’s clock: the day is the school’s all day long.
        const near = new Date(`${day}T${String(hour).padStart(2, '0')}:30:00Z`);
        const today = calendarDay(near, where);
        expect(daily([access(partner, signed)], today)).toEqual(today === day ? ['a'] : []);
        expect(Math.abs(Date.parse(today) - Date.parse(day))).toBeLessThanOrEqual(86_400_000);
      }),
    );
  });
  test('what fell on a holiday is recalled on the first day after it, once', () => {
    const away = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(anyDay, away, away, (signed, before, after) => {
        const one = access(partner, signed);
        const last = lastDayOfAccess(signed, partner.duration) ?? '';
        const three = addDays(last, -21);
        const [since, today] = [addDays(three, -before), addDays(three, after - 1)];
        expect(recallsOn(templates, [one], { since, today })).toEqual(['a']);
        const days = recallDays(partner, one).filter(
          (day) => today < day && day <= addDays(today, 1),
        );
        expect(daily([one], addDays(today, 1))).toEqual(days.length > 0 ? ['a'] : []);
      }),
    );
  });
  test('a guest reads for eight days of the calendar, and is recalled on the eve, the last day and the next', () => {
    fc.assert(
      fc.property(anyDay, (opened) => {
        const one = access(guest, opened);
        const open = [...Array(12).keys()]
          .map((each) => addDays(opened, each))
          .filter((day) => accessStanding(guest, one, day).state !== 'over');
        expect(open).toHaveLength(8);
        expect(recallDays(guest, one)).toEqual([6, 7, 8].map((days) => addDays(opened, days)));
      }),
    );
  });
  test('without a stated end it is looked at again on the same day of the next year, or 28 February', () => {
    fc.assert(
      fc.property(anyDay, (began) => {
        const year = Number(began.slice(0, 4)) + 1;
        const same = `${year}${began.slice(4)}`.replace('-02-29', '-02-28');
        expect(recallDays(charlemagne, access(charlemagne, began))).toEqual([same]);
      }),
    );
  });
  test('a departure’s cancellation is recalled on its day and the next, and stays asked for until it is done', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 800 }), (leaves, late) => {
        const cancels = { id: 'c', type: 'cancellation', of: 'a', until: leaves } as const;
        const held = access(charlemagne, addDays(leaves, -100));
        const asked = access(charlemagne, leaves, { ...cancels, steps: [] });
        expect(recallDays(charlemagne, asked)).toEqual([leaves, addDays(leaves, 1)]);
        const on = addDays(leaves, late);
        expect(accessStanding(charlemagne, asked, on).state).toBe('asked');
        expect(daily([held, asked], on)).toEqual(late < 2 ? ['c'] : []);
        const done = access(charlemagne, leaves, cancels);
        expect(accessStanding(charlemagne, done, on).state).toBe('over');
        expect(daily([{ ...held, endedOn: leaves }, done], on)).toEqual([]);
      }),
    );
  });
});

describe('what asks for nothing', () => {
  const last = '2027-09-14';
  const held = access(partner, '2026-09-15');
  const three = addDays(last, -21);
  test('an access that ended, from that very day', () => {
    expect(daily([{ ...held, endedOn: addDays(three, 1) }], three)).toEqual(['a']);
    expect(daily([{ ...held, endedOn: three }], three)).toEqual([]);
  });
  test('an access whose renewal is signed; one only begun renews nothing yet', () => {
    const begun = access(partner, three, { id: 'b', type: 'renewal', of: 'a', steps: [] });
    expect(daily([held, begun], three)).toEqual(['a']);
    const signed = { ...begun, steps: [{ id: '10', on: addDays(three, -1) }] };
    expect(daily([held, signed], three)).toEqual([]);
  });
  test('a system whose register is not kept, and an access that nobody signed yet', () => {
    expect(recallsOn([guest], [held], { since: '2026-01-01', today: last })).toEqual([]);
    expect(recallDays(partner, { ...held, steps: [], until: last })).toEqual([]);
  });
});
