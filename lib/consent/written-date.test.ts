import { expect, test } from 'vitest';
import { writtenDate } from './written-date.ts';

test.each([
  ['2026-09-05', '2026-09-05'],
  ['2026/9/5', '2026-09-05'],
  ['le 5 septembre 2026', '2026-09-05'],
  ['1er août 2026', '2026-08-01'],
  ['Sept. 5, 2026', '2026-09-05'],
  ['5 Sep 2026', '2026-09-05'],
  ['2026 février 28', '2026-02-28'],
  ['25/09/2026', '2026-09-25'],
  ['09/25/2026', '2026-09-25'],
  ['09.09.2026', '2026-09-09'],
  ['31 décembre 2026', '2026-12-31'],
  ['10 juin 2026', '2026-06-10'],
  ['10 juillet 2026', '2026-07-10'],
  ['10 July 2026', '2026-07-10'],
])('%s is %s', (text, day) => {
  expect(writtenDate(text)).toBe(day);
});

test.each([
  '',
  'hier',
  '05/09/2026',
  '5 septembre',
  '31 février 2026',
  '5/9/26',
  '2026-13-01',
  '20260905',
])('no one day: %s', (text) => {
  expect(writtenDate(text)).toBeNull();
});
