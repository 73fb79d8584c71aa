import { describe, expect, test } from 'vitest';
import { answered } from '../../test/fixtures/situation.ts';
import type { ConsentEvent } from './consent.ts';
import { schoolYearOf } from './school-year.ts';
import { consentState } from './state.ts';

describe('school year', () => {
  test.each([
    ['2025-08-22', '2025-2026'],
    ['2025-12-31', '2025-2026'],
    ['2026-01-01', '2025-2026'],
    ['2026-06-30', '2025-2026'],
    ['2026-07-01', '2026-2027'],
  ])('%s is in %s', (day, year) => {
    expect(schoolYearOf(day)).toBe(year);
  });
  test('it begins where the pack says', () => {
    expect(schoolYearOf('2026-08-31', '09-01')).toBe('2025-2026');
  });
});

const on = '2026-03-18';
const state = (events: readonly ConsentEvent[], change: object = {}) =>
  consentState(events, { student: 's5', scope: 'class', platforms: ['teams'], on, ...change });
const yes = (day: string) => answered('s5', 'yes', day);
const no = (day: string) => answered('s5', 'no', day);
const withdrawn = (day: string) => answered('s5', 'withdrawn', day);

describe('consent on a day', () => {
  test.each<[string, ConsentEvent[], string]>([
    ['nothing recorded', [], 'none'],
    ['a yes', [yes('2025-09-10')], 'yes'],
    ['a yes of that very day', [yes(on)], 'yes'],
    ['a yes of the next day', [yes('2026-03-19')], 'none'],
    ['a yes of last year', [yes('2025-06-30')], 'none'],
    ['a yes of the first day of the year', [yes('2025-07-01')], 'yes'],
    ['a no', [no('2025-09-10')], 'no'],
    ['a no, then a yes', [no('2025-09-10'), yes('2025-10-01')], 'yes'],
    ['a yes, then a no', [yes('2025-09-10'), no('2025-10-01')], 'withdrawn'],
    ['a yes last year, a no this year', [yes('2025-06-01'), no('2025-09-10')], 'no'],
    ['withdrawn', [yes('2025-09-10'), withdrawn(on)], 'withdrawn'],
    [
      'withdrawn, then a new yes, listed in disorder',
      [yes('2026-03-02'), withdrawn('2025-11-20'), yes('2025-09-08')],
      'yes',
    ],
    ['yes and no on one day, either way round', [yes('2025-09-10'), no('2025-09-10')], 'no'],
    ['no and yes on one day', [no('2025-09-10'), yes('2025-09-10')], 'no'],
    ['yes and withdrawn on one day', [withdrawn('2025-09-10'), yes('2025-09-10')], 'withdrawn'],
    ['withdrawn and no on one day', [no('2025-09-10'), withdrawn('2025-09-10')], 'withdrawn'],
    ['a withdrawal still to come', [yes('2025-09-10'), withdrawn('2026-03-19')], 'yes'],
  ])('%s', (_, events, want) => {
    expect(state(events)).toBe(want);
    expect(state(events.toReversed())).toBe(want);
  });

  test.each<[string, ConsentEvent[], string]>([
    ['both agree', [yes('2025-09-08'), { ...yes('2025-09-10'), parent: 2 }], 'yes'],
    ['one refuses before', [{ ...no('2025-09-08'), parent: 2 }, yes('2025-09-10')], 'no'],
    ['one refuses after', [yes('2025-09-08'), { ...no('2025-09-10'), parent: 2 }], 'no'],
    [
      'one withdraws',
      [yes('2025-09-08'), { ...yes('2025-09-08'), parent: 2 }, withdrawn('2025-10-01')],
      'withdrawn',
    ],
  ])('two parents: %s', (_, events, want) => {
    expect(state(events)).toBe(want);
    expect(state(events.toReversed())).toBe(want);
  });

  test('an event that a later one corrects does not count', () => {
    const mistaken = { ...no('2025-09-10'), id: 'c1' };
    const right = { ...yes('2025-09-10'), id: 'c2', corrects: 'c1' };
    expect(state([mistaken, right])).toBe('yes');
    expect(state([mistaken])).toBe('no');
  });

  test('another student, scope or platform does not count', () => {
    const others = [
      answered('s3', 'yes'),
      answered('s5', 'yes', '2025-09-10', 'teams', 'own-parent'),
      answered('s5', 'yes', '2025-09-10', 'classroom'),
    ];
    expect(state(others)).toBe('none');
    expect(state(others, { scope: 'own-parent' })).toBe('yes');
    expect(state(others, { platforms: ['classroom', 'teams'] })).toBe('yes');
  });
});
