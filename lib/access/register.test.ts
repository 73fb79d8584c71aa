import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partner, templateOf } from '../../test/sample-accesses.ts';
import { addDays } from '../consent/add-days.ts';
import type { AccessTemplate } from '../policy/access-template.ts';
import type { Access } from './access.ts';
import { approvalFaults } from './approval.ts';
import { lastDayOfAccess } from './last-day.ts';
import { accessStanding } from './standing.ts';
import { nextStep, outOfOrder, stepsFor } from './steps.ts';

const charlemagne = templateOf('qc-charlemagne', 'charlemagne');
const guest = templateOf('fr-ent-college', 'ent-guest');

const asked: Access = {
  id: 'a1',
  template: partner.id,
  type: 'initial',
  person: 'p1',
  profile: 'without-extraction',
  organisations: [],
  steps: [],
  approver: null,
  until: null,
  agreed: false,
  mailbox: null,
  of: null,
  reviewedOn: null,
  endedOn: null,
};
const allDone = (of: AccessTemplate, on: string, access: Access = asked): Access => ({
  ...access,
  template: of.id,
  steps: stepsFor(of, access.type).map(({ id }) => ({ id, on })),
});

describe('steps are asked for in the order of the source', () => {
  test('a person’s access to Charlemagne: sections A to F, then the copies', () => {
    expect(stepsFor(charlemagne, 'initial').map(({ id }) => id)).toEqual([
      'R1.1',
      'R1.2',
      'R1.3',
      'R1.4',
      'R1.5',
      'R1.6',
      'R2',
      'R3',
      'R4-kept',
      'R4-sent',
    ]);
  });
  test('a cancellation asks for no new undertaking', () => {
    const ids = stepsFor(charlemagne, 'cancellation').map(({ id }) => id);
    expect(ids).not.toContain('R1.6');
    expect(ids).toContain('R1.5');
  });
  test('the next one is the first that is not done', () => {
    expect(nextStep(charlemagne, asked)?.id).toBe('R1.1');
    const some = {
      ...asked,
      steps: [
        { id: 'R1.1', on: '2026-09-01' },
        { id: 'R1.3', on: '2026-09-02' },
      ],
    };
    expect(nextStep(charlemagne, some)?.id).toBe('R1.2');
    expect(nextStep(charlemagne, allDone(charlemagne, '2026-09-01'))).toBeNull();
  });
  test('a day before that of an earlier step is told', () => {
    const steps = [
      { id: 'R1.1', on: '2026-09-10' },
      { id: 'R1.2', on: '2026-09-02' },
    ];
    expect(outOfOrder(charlemagne, { ...asked, steps })).toEqual(['R1.2']);
  });
});

describe('who may approve (001, clause 10)', () => {
  const by = (role: Access['approver'], profile: string) =>
    approvalFaults(partner, { ...asked, profile, approver: role }).map(({ kind }) => kind);
  const as = (role: 'management' | 'security-officer' | 'board-president', more = {}) => ({
    role,
    self: false,
    resolution: false,
    ...more,
  });
  test('management for an officer, the officer for individuals', () => {
    expect(by(as('management'), 'security-officer')).toEqual([]);
    expect(by(as('security-officer'), 'without-extraction')).toEqual([]);
    expect(by(as('management'), 'without-extraction')).toEqual(['wrong-approver']);
    expect(by(as('security-officer'), 'enterprise')).toEqual(['wrong-approver']);
  });
  test('the president of a non-profit’s board, with its resolution', () => {
    expect(by(as('board-president'), 'enterprise')).toEqual(['resolution-missing']);
    expect(by(as('board-president', { resolution: true }), 'enterprise')).toEqual([]);
    expect(by(as('management'), 'enterprise')).toEqual([]);
  });
  test('nobody is advised to approve their own', () => {
    expect(by(as('management', { self: true }), 'security-officer')).toEqual(['self-approval']);
  });
});

describe('where an access stands', () => {
  const open = allDone(partner, '2026-09-15');
  test.each([
    ['2026-09-15', 'open'],
    ['2027-08-16', 'open'],
    ['2027-08-17', 'ending'],
    ['2027-09-14', 'ending'],
    ['2027-09-15', 'over'],
  ])('on %s a year’s access is %s', (today, state) => {
    expect(accessStanding(partner, open, today)).toMatchObject({ state, until: '2027-09-14' });
  });
  test('a longer term than the source allows is told and does not count', () => {
    expect(accessStanding(partner, { ...open, until: '2028-01-01' }, '2026-10-01')).toMatchObject({
      tooLong: true,
      until: '2027-09-14',
    });
  });
  test('a guest reads for eight days, or as long as those concerned agreed', () => {
    const visit = allDone(guest, '2026-10-30', { ...asked, until: '2026-12-01' });
    expect(accessStanding(guest, visit, '2026-11-06').until).toBe('2026-11-06');
    expect(accessStanding(guest, visit, '2026-11-07').state).toBe('over');
    const agreed = { ...visit, agreed: true };
    expect(accessStanding(guest, agreed, '2026-11-07')).toMatchObject({
      until: '2026-12-01',
      tooLong: false,
    });
  });
  test('without a stated term it is looked at again after a year', () => {
    const access = allDone(charlemagne, '2026-08-31');
    expect(accessStanding(charlemagne, access, '2027-08-30').state).toBe('open');
    expect(accessStanding(charlemagne, access, '2027-08-31').state).toBe('review');
  });
  test('a departure ends it that very day', () => {
    const left = { ...open, endedOn: '2027-01-15' };
    expect(accessStanding(partner, left, '2027-01-14').state).toBe('open');
    expect(accessStanding(partner, left, '2027-01-15').state).toBe('over');
  });
  test('any day of ten years: recalled exactly four weeks, then gone the day after the last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3652 }), (offset) => {
        const from = addDays('2024-01-01', offset);
        const access = allDone(partner, from);
        const until = lastDayOfAccess(from, partner.duration) ?? '';
        const on = (days: number) => accessStanding(partner, access, addDays(until, days)).state;
        expect([on(-29), on(-28), on(-21), on(0), on(1)]).toEqual([
          'open',
          'ending',
          'ending',
          'ending',
          'over',
        ]);
      }),
    );
  });
});
