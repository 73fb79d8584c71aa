import { expect, test } from 'vitest';
import { classroom } from './classroom.ts';
import { mozaikPortail } from './mozaik-portail.ts';
import { noticeMatches } from './notice-matches.ts';

test('the notice stands wherever the guard of those platforms does', () => {
  expect([...noticeMatches].sort()).toEqual(
    [...classroom.matches, ...mozaikPortail.matches].sort(),
  );
});
