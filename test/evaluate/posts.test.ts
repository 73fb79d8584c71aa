import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../lib/detection/finding.ts';
import { evaluatePosts, posts } from './posts.ts';
import { type GoldSpan, type Post, scorePost, sum } from './scoring.ts';

const fixture = (name: string) => resolve(import.meta.dirname, '../fixtures', name);
const file = fixture('posts.jsonl');
const rosters = fixture('posts-rosters.json');

describe('own posts', () => {
  const { report, scores } = evaluatePosts(file, rosters);

  test('the labels are sound', () => {
    for (const { post } of scores)
      for (const span of post.spans) expect(post.text.slice(span.start, span.end)).toBe(span.text);
  });

  test('students, remarks and silence reach their floors', () => {
    expect(report.posts).toBeGreaterThanOrEqual(40);
    expect(report.byKind.student?.recall).toBeGreaterThanOrEqual(0.95);
    expect(report.byKind.student?.precision).toBeGreaterThanOrEqual(0.95);
    expect(report.all.recall).toBeGreaterThanOrEqual(0.95);
    expect(report.all.precision).toBeGreaterThanOrEqual(0.95);
    expect(report.falseAlarmPosts / report.spanlessPosts).toBeLessThanOrEqual(0.05);
  });

  test('--json and --findings keep their shapes', () => {
    const json = JSON.parse(posts({ file, rosters, json: true, findings: false })) as object;
    expect(Object.keys(json)).toEqual([
      'posts',
      'all',
      'byKind',
      'byForm',
      'byTag',
      'falseAlarmPosts',
      'spanlessPosts',
      'msPerPost',
    ]);
    const [line = ''] = posts({ file, rosters, json: false, findings: true }).split('\n');
    const { id, findings } = JSON.parse(line) as { id: string; findings: Finding[] };
    expect(id).toBe('own-01');
    expect(Object.keys(findings[0] ?? {})).toEqual([
      'kind',
      'start',
      'end',
      'students',
      'form',
      'score',
    ]);
  });
});

describe('scoring', () => {
  const gold: GoldSpan = {
    start: 0,
    end: 10,
    text: '',
    kind: 'student',
    students: ['a', 'b'],
    form: 'full',
  };
  const post: Post = { id: 'x', lang: 'fr', roster: '', text: '', spans: [gold], tags: ['t'] };
  const found = (start: number, end: number, students = ['a']): Finding => ({
    kind: 'student',
    start,
    end,
    students,
    form: 'first',
    score: 1,
    reasons: [],
  });

  test.each([
    ['half of the longer is enough', found(0, 5), 1],
    ['less than half is not', found(0, 4), 0],
    ['a span twice too long is enough', found(0, 20), 1],
    ['longer is not', found(0, 21), 0],
    ['another student is not', found(0, 10, ['c']), 0],
    ['another kind is not', { ...found(0, 10), kind: 'person' as const }, 0],
  ])('%s', (_, finding, count) => {
    const scored = scorePost(post, [finding]);
    expect([scored.found.length, scored.missed.length, scored.false.length]).toEqual([
      count,
      1 - count,
      1 - count,
    ]);
  });

  test('sums by kind, form and tag', () => {
    const { all, byForm, byTag } = sum([scorePost(post, [found(0, 10), found(50, 60)])]);
    expect(all.rates()).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3 });
    expect(byForm.full?.found).toBe(1);
    expect(byForm.first?.false).toBe(1);
    expect(byTag.t?.rates().precision).toBe(0.5);
  });
});
