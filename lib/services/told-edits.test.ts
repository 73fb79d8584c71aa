import { expect, test } from 'vitest';
import { areTold } from './told-edits.ts';

test.each([
  ['Léa Tremblay', 'Léa', true],
  ['LEA TREMBLAY', 'Léa', true],
  ['Léa Tremblay', 'Léa T.', true],
  ['Tremblay', 'Léa', false],
  ['Lea T.', 'Léa G.', false],
  ['Léanne', 'Léa', false],
  ['Léa Tremblay', 'Léa 🦊', false],
  ['Léa 🦊 Tremblay', 'Léa 🦊', true],
])('%s → %s: %s', (typed, text, told) => {
  expect(areTold(`Bravo à ${typed}!`, [{ start: 8, end: 8 + typed.length, text }])).toBe(told);
});
