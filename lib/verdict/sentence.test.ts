import { describe, expect, test } from 'vitest';
import { find } from '../../test/fixtures/situation.ts';
import { readableFileName } from './file-name.ts';
import { sentenceAt, sentencesOf } from './sentence.ts';

const parts = (text: string, ...names: string[]) => {
  const whole = names.map((name) => find(text, name, 'student', ['s1']));
  return sentencesOf(text, whole).map(({ start, end }) => text.slice(start, end));
};

describe('sentences', () => {
  test.each<[string, string[], ...string[]]>([
    ['Un. Deux! Trois?', ['Un.', 'Deux!', 'Trois?']],
    ['Un…  « Deux. » Trois', ['Un…', '« Deux. »', 'Trois']],
    ['Titre\n- un\n\n- deux.', ['Titre', '- un', '- deux.']],
    ['Dire à M. Roy et à Mme. Cyr. Merci.', ['Dire à M. Roy et à Mme. Cyr.', 'Merci.']],
    ['Noter 3.5 sur 5. Merci.', ['Noter 3.5 sur 5.', 'Merci.']],
    ['R. Asselin lit. Bravo.', ['R. Asselin lit.', 'Bravo.'], 'R. Asselin'],
    ['Voici Ruben A. Bravo.', ['Voici Ruben A.', 'Bravo.'], 'Ruben A.'],
    ['Voici Ruben A. qui lit.', ['Voici Ruben A. qui lit.'], 'Ruben A.'],
    ['', []],
  ])('%j', (text, want, ...names) => {
    expect(parts(text, ...names)).toEqual(want);
  });
  test('an offset between two sentences belongs to the whole text', () => {
    expect(sentenceAt('Un.  Deux.', 4)).toEqual({ start: 0, end: 10 });
    expect(sentenceAt('Un.  Deux.', 5)).toEqual({ start: 5, end: 10 });
  });
});

test.each([
  ['Carte_Ruben_Asselin.pdf', 'Carte Ruben Asselin    '],
  ['ruben.asselin.JPEG', 'ruben asselin     '],
  ['sans extension', 'sans extension'],
])('the file name %j reads %j, of the same length', (name, want) => {
  expect(readableFileName(name)).toBe(want);
  expect(want.length).toBe(name.length);
});
