import { expect, test } from 'vitest';
import { apart } from './apart.ts';

const edit = (start: number, end: number) => ({ start, end, text: '' });

test('of two that overlap the larger stands, whatever the order', () => {
  const [name, sentence] = [edit(4, 8), edit(0, 20)];
  expect(apart([name, sentence])).toEqual([sentence]);
  expect(apart([sentence, name])).toEqual([sentence]);
});
test('edits that only touch stand together, sorted', () => {
  expect(apart([edit(8, 12), edit(4, 8)])).toEqual([edit(4, 8), edit(8, 12)]);
});
test('the same edit asked for twice is made once', () => {
  expect(apart([edit(4, 8), edit(4, 8)])).toEqual([edit(4, 8)]);
});
