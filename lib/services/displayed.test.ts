import { expect, test } from 'vitest';
import type { Finding } from '../detection/finding.ts';
import type { PageDraft } from '../messages.ts';
import { markDisplayed } from './displayed.ts';

const text = 'Léa Roy a eu 45 %. Bravo à Noah Roy et à Léa Roy!';
const draft = { text, displayed: [{ start: 0, end: 7 }] } as unknown as PageDraft;
const find = (words: string, within: string, from = 0): Finding => {
  const start = within.indexOf(words, from);
  return { kind: 'student', start, end: start + words.length, reasons: ['full-name'] } as never;
};
const marked = (findings: Finding[], within: string) =>
  markDisplayed(findings, draft, within).map(({ reasons }) => reasons.includes('platform-mention'));

test('only what the platform displays is its own; the same name typed is not', () => {
  expect(marked([find('Léa Roy', text), find('Léa Roy', text, 8)], text)).toEqual([true, false]);
});

test('a mention keeps its mark when a fix before or after it moves the text', () => {
  const after = text.replace('Noah Roy', 'un membre du groupe');
  expect(marked([find('Léa Roy', after)], after)).toEqual([true]);
  const before = `Bonjour. ${text}`;
  expect(marked([find('Léa Roy', before)], before)).toEqual([true]);
});
