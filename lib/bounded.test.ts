import { expect, test } from 'vitest';
import { bounded } from './bounded.ts';

test('opens five times in ten seconds, and again once the first of them is ten seconds old', () => {
  const opens = bounded(5, 10_000);
  const seen = [0, 1, 2, 3, 4, 5, 9_999, 10_000, 10_000, 10_001].map(opens);
  expect(seen).toEqual([true, true, true, true, true, false, false, true, false, true]);
});

test('a refused try costs nothing', () => {
  const opens = bounded(1, 1_000);
  expect([0, 500, 999, 1_000].map(opens)).toEqual([true, false, false, true]);
});
