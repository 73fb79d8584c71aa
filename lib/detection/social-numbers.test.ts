import { describe, expect, test } from 'vitest';
import { Sequence } from './sequence.ts';
import { isLuhn, isNir, readSocialNumbers } from './social-numbers.ts';
import { Tokens } from './tokens.ts';

const found = (text: string) =>
  readSocialNumbers(new Sequence(text, new Tokens())).map(({ start, end }) =>
    text.slice(start, end),
  );

test.each([
  ['046454286', true],
  ['046454287', false],
])('Luhn of %s', (digits, sound) => {
  expect(isLuhn(digits)).toBe(sound);
});

test.each([
  ['255081416802538', true],
  ['255081416802539', false],
  ['151022a00100177', false],
  ['255131416802538', false],
])('key of %s', (number, sound) => {
  expect(isNir(number)).toBe(sound);
});

describe('in a draft', () => {
  test.each([
    ['NAS de Noah pour son stage : 130 692 544.', ['130 692 544']],
    ['Her SIN: 130-692-544', ['130-692-544']],
    ['Sécu : 2 55 08 14 168 025 38', ['2 55 08 14 168 025 38']],
    ['255081416802538', ['255081416802538']],
  ])('%s', (text, numbers) => {
    expect(found(text)).toEqual(numbers);
  });

  test.each([
    'Bon de commande 130 692 544.',
    'NAS : 130 692 545',
    'Référence 2 55 08 14 168 025 39',
    'ISBN 978209123456789',
  ])('%s is none', (text) => {
    expect(found(text)).toEqual([]);
  });
});
