import { expect, test } from 'vitest';
import type { Given } from '../../../lib/screens/exchanges.ts';
import type { JuneCard } from '../../../lib/screens/june.ts';
import { yearTasks } from './year-tasks.ts';

const given = (state: Given['state'], answeredOn: string | null = null) =>
  ({
    kept: { id: state },
    state,
    answers: answeredOn === null ? [] : [{ issuedAt: `${answeredOn}T12:00:00Z` }],
  }) as unknown as Given;
const card = (state: JuneCard['state']) => ({ id: state, state }) as unknown as JuneCard;
const june = (...cards: JuneCard[]) => ({ cards, lastDay: '2026-06-30', due: '2026-06-26' });
const kinds = (...asked: Parameters<typeof yearTasks>) => yearTasks(...asked).map((t) => t.kind);

test('what came back and what is late comes first, then keys, answers, days, what waits to leave', () => {
  const exchanges = {
    given: [given('made'), given('accepted', '2026-06-20'), given('returned', '2026-05-02')],
    unknown: [{ fingerprint: 'f', person: 'N', records: 1, words: [] }],
  };
  const lists = june(card('late'), card('in-progress'), card('accepted'));
  expect(kinds(exchanges, lists, '2026-06-22')).toEqual([
    'returned',
    'late-lists',
    'unknown-key',
    'answered',
    'june',
    'to-give',
  ]);
});

test('an answer is news for a week; one that came back stays until it is corrected', () => {
  const exchanges = {
    given: [given('accepted', '2026-03-01'), given('returned', '2026-03-01')],
    unknown: [],
  };
  expect(kinds(exchanges, null, '2026-03-08')).toEqual(['returned', 'answered']);
  expect(kinds(exchanges, null, '2026-03-09')).toEqual(['returned']);
});

test('the days are told from 1 May to 30 June, and only while a list is open', () => {
  const none = { given: [], unknown: [] };
  expect(kinds(none, june(card('not-due')), '2026-04-30')).toEqual([]);
  expect(kinds(none, june(card('not-due')), '2026-05-01')).toEqual(['june']);
  expect(kinds(none, june(card('not-due')), '2026-06-30')).toEqual(['june']);
  expect(kinds(none, june(card('not-due')), '2026-07-01')).toEqual([]);
  expect(kinds(none, june(card('accepted'), card('confirmed')), '2026-06-01')).toEqual([]);
});
