import { expect, test } from 'vitest';
import { agreed } from './agreed.ts';
import type { ConsentState } from './consent.ts';
import type { ConsentRule } from './parents.ts';

const both: ConsentRule = { signers: 'both' };
const asWell: ConsentRule = { studentSigns: 'as-well' };
const alone: ConsentRule = { studentSigns: 'alone' };

test.each<[string, [ConsentState, ConsentState, ConsentState], ConsentRule, ConsentState]>([
  ['one parent, where one is enough', ['yes', 'none', 'none'], {}, 'yes'],
  ['one parent, where both are asked', ['yes', 'none', 'none'], both, 'none'],
  ['the other parent alone, where both are asked', ['none', 'yes', 'none'], both, 'none'],
  ['both parents, where both are asked', ['yes', 'yes', 'none'], both, 'yes'],
  ['both parents, one refusing', ['yes', 'no', 'none'], both, 'no'],
  ['a student who signs without a parent', ['none', 'none', 'yes'], asWell, 'none'],
  ['a student cannot stand for the other parent', ['yes', 'none', 'yes'], both, 'none'],
  ['a student who refuses', ['yes', 'yes', 'no'], asWell, 'no'],
  ['a student who withdraws', ['yes', 'none', 'withdrawn'], {}, 'withdrawn'],
  ['a student of age who agrees alone', ['none', 'none', 'yes'], alone, 'yes'],
  ['a student of age, against a parent', ['no', 'none', 'yes'], alone, 'yes'],
  ['a student who may answer alone and has not', ['yes', 'none', 'none'], alone, 'yes'],
])('%s', (_, [first, second, student], rule, want) => {
  expect(agreed({ first, second, student }, rule)).toBe(want);
});
