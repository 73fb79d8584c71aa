import { expect, test } from 'vitest';
import { offsetAfter } from './caret.ts';

test.each([
  ['before the edit it stays', 3, 3],
  ['after the edit it moves along', 20, 11],
  ['inside the edit it goes to its end', 12, 11],
])('a caret %s', (_, offset, moved) => {
  expect(offsetAfter(offset, [{ start: 8, end: 20, text: 'Léa' }])).toBe(moved);
});
