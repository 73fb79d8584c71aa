import { expect, test } from 'vitest';
import type { PageVerdict } from '../messages.ts';
import { marksOf } from './mark.ts';

const text = 'Bravo à Noah et à Léa';
const span = (word: string) => ({
  start: text.indexOf(word),
  end: text.indexOf(word) + word.length,
  kind: 'student' as const,
});
const verdict = {
  level: 'hold',
  reasons: [
    { level: 'hold', spans: [span('Noah')] },
    { level: 'advise', spans: [span('Léa')] },
  ],
} as unknown as PageVerdict;
const words = (typedAt: number | null) => marksOf(text, verdict, typedAt).map((each) => each.words);

test('what a verdict found is marked, each with its own reason', () => {
  expect(marksOf(text, verdict, null)).toMatchObject([
    { reason: 0, level: 'hold', words: 'Noah' },
    { reason: 1, level: 'advise', words: 'Léa' },
  ]);
});

test('the word that is being typed waits until it ends', () => {
  expect(words(text.length)).toEqual(['Noah']);
  expect(words(span('Noah').end - 1)).toEqual(['Léa']);
  expect(words(span('Noah').end + 1)).toEqual(['Noah', 'Léa']);
});
