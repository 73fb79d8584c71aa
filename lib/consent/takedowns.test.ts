import { expect, test } from 'vitest';
import { answered } from '../../test/fixtures/situation.ts';
import { refusalOf } from './refusal.ts';
import { takedownsOf } from './takedowns.ts';

const question = { student: 's5', scope: 'class', platforms: ['teams'], on: '2026-03-18' } as const;
const events = [answered('s5', 'yes', '2025-09-10'), answered('s5', 'withdrawn', '2026-03-02')];
const withdrawn = refusalOf(events, question);
const post = (id: string, sentAt: string, change: object = {}) => ({
  id,
  sentAt,
  platform: 'teams',
  students: ['s5'],
  scopes: ['class'],
  ...change,
});

test('a withdrawal lists every post about that student there, latest first, with what was ticked', () => {
  const posts = [
    post('old', '2025-10-01T14:00:00Z'),
    post('late', '2026-03-05T14:00:00Z'),
    post('done', '2026-01-10T14:00:00Z', { students: ['s3', 's5'] }),
  ];
  const ticks = [
    { post: 'done', student: 's5', doneOn: '2026-03-03' },
    { post: 'old', student: 's3', doneOn: '2026-03-03' },
  ];
  expect(withdrawn).toMatchObject({ state: 'withdrawn', since: '2026-03-02' });
  const list = takedownsOf(posts, withdrawn ? [withdrawn] : [], ticks);
  expect(list.map(({ post: id, doneOn }) => [id, doneOn])).toEqual([
    ['late', null],
    ['done', '2026-03-03'],
    ['old', null],
  ]);
});

test.each([
  ['another student', { students: ['s3'] }],
  ['another platform', { platform: 'classroom' }],
  ['the parent’s own space', { scopes: ['own-parent'] }],
  ['a space that needs no consent', { scopes: [] }],
])('%s is not concerned', (_, change) => {
  const posts = [post('p', '2026-01-10T14:00:00Z', change)];
  expect(takedownsOf(posts, withdrawn ? [withdrawn] : [], [])).toEqual([]);
});

test('platforms that share a consent share its withdrawal', () => {
  const shared = refusalOf(events, { ...question, platforms: ['teams', 'classroom'] });
  const posts = [post('p', '2026-01-10T14:00:00Z', { platform: 'classroom' })];
  expect(takedownsOf(posts, shared ? [shared] : [], [])).toHaveLength(1);
});

test.each([
  ['a yes', [answered('s5', 'yes', '2025-09-10')], null],
  ['a refusal after the fact', [answered('s5', 'no', '2026-02-01')], '2026-02-01'],
  ['a withdrawal, then a yes', [...events, answered('s5', 'yes', '2026-03-10')], null],
  ['repeated: the first counts', [...events, answered('s5', 'no', '2026-03-10')], '2026-03-02'],
  ['still to come', [answered('s5', 'no', '2026-03-19')], null],
  [
    'the other parent',
    [answered('s5', 'yes'), { ...answered('s5', 'no', '2026-02-02'), parent: 2 as const }],
    '2026-02-02',
  ],
])('since when: %s', (_, known, since) => {
  expect(refusalOf(known, question)?.since ?? null).toBe(since);
});
