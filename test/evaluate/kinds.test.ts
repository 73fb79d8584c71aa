import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evaluatePosts } from './posts.ts';
import { type GoldSpan, type Scored, sum } from './scoring.ts';

const fixture = (name: string) => resolve(import.meta.dirname, '../fixtures', name);

/** Posts of many kinds, written before the rules were looked at: invented pupils of eleven lists, a third names nobody. */
describe('posts of many kinds', () => {
  const { report, scores } = evaluatePosts(fixture('kinds.jsonl'), fixture('kinds-rosters.json'));
  const only = (keep: (span: Pick<GoldSpan, 'kind' | 'form'>) => boolean): Scored[] =>
    scores.map((score) => ({
      ...score,
      found: score.found.filter(keep),
      missed: score.missed.filter(keep),
      false: score.false.filter(({ kind, form }) =>
        keep(form === null ? { kind } : { kind, form }),
      ),
    }));
  const kinds = (...list: string[]) => sum(only(({ kind }) => list.includes(kind))).all.rates();
  const students = only(({ kind }) => kind === 'student');
  const tagged = (tag: string) =>
    sum(students.filter(({ post }) => post.tags.includes(tag))).all.rates();

  test('the labels are sound, and enough posts name nobody', () => {
    for (const { post } of scores)
      for (const span of post.spans) expect(post.text.slice(span.start, span.end)).toBe(span.text);
    expect(report.posts).toBeGreaterThanOrEqual(1180);
    expect(report.spanlessPosts).toBeGreaterThanOrEqual(330);
  });

  test.each(['fr', 'en'] as const)('students, %s', (lang) => {
    const { recall, precision } = sum(
      students.filter(({ post }) => post.lang === lang),
    ).all.rates();
    expect(recall).toBeGreaterThanOrEqual(0.98);
    expect(precision).toBeGreaterThanOrEqual(0.98);
  });

  test('full, inverted, initial and handle forms', () => {
    const told = only(({ form }) => /^(?:full|inverted|initial|handle)$/.test(form ?? ''));
    expect(sum(told).all.rates().recall).toBeGreaterThanOrEqual(0.99);
  });

  test.each([
    ['typo', 0.9],
    ['common-word', 0.95],
  ])('%s', (tag, floor) => {
    expect(tagged(tag).recall).toBeGreaterThanOrEqual(floor);
    expect(tagged(tag).precision).toBeGreaterThanOrEqual(floor);
  });

  test('identifiers and contacts', () => {
    const { recall, precision } = kinds(
      'birth-date',
      'permanent-code',
      'health-number',
      'national-student-id',
      'phone',
      'email',
      'address',
    );
    expect(recall).toBeGreaterThanOrEqual(0.98);
    expect(precision).toBeGreaterThanOrEqual(0.98);
  });

  test.each(['result', 'health', 'conduct', 'person'])('%s', (kind) => {
    expect(kinds(kind).f1).toBeGreaterThanOrEqual(0.96);
  });

  test('posts that name nobody stay silent', () => {
    expect(report.falseAlarmPosts / report.spanlessPosts).toBeLessThanOrEqual(0.015);
  });
});
