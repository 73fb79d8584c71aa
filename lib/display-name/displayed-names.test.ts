import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detect } from '../detection/detect.ts';
import { fold } from '../detection/fold.ts';
import { compileRoster } from '../detection/roster.ts';
import { applyEdits } from '../verdict/edits.ts';
import { avatarsOf } from './avatars-of.ts';
import { displayedEdits } from './displayed-names.ts';

const named = (
  id: string,
  firstName: string,
  lastName: string,
  avatar: string,
  ...nicknames: string[]
) => ({
  id,
  firstName,
  lastName,
  nicknames,
  avatar,
});
const students = [
  named('a', 'Léa', 'Tremblay', 'fox'),
  named('b', 'Léa', 'Bouchard', 'panda'),
  named('c', 'Santiago', 'Ramírez', 'owl', 'Santi'),
  named('d', 'Inès', 'Gagnon', 'bee'),
  named('e', 'Inès', 'Gagnon', 'deer'),
  named('f', 'Grace', 'Okafor', 'lion'),
  named('g', 'Émile', 'Gagnon-Roy', 'koala'),
];
const roster = compileRoster(students);
const avatars = avatarsOf(students, '2026-2027');
const shown = (text: string) =>
  applyEdits(text, displayedEdits(text, detect(text, roster), students, avatars));

describe('what a page shows becomes', () => {
  test.each([
    ['Léa Tremblay', 'Léa 🦊'],
    ['TREMBLAY, Léa', 'Léa 🦊'],
    ['Tremblay Léa', 'Léa 🦊'],
    ['Léa Bouchard a remis son travail', 'Léa 🐼 a remis son travail'],
    ['Santi Ramírez', 'Santi 🦉'],
    ['le travail d’Okafor, Grace', 'le travail de Grace 🦁'],
    ['Léa Tremblay, Grace Okafor', 'Léa 🦊, Grace 🦁'],
  ])('%s → %s', (text, expected) => expect(shown(text)).toBe(expected));

  test('a surname alone: the avatar alone, for the page does not say the first name', () => {
    expect(shown('Bouchard')).toBe('🐼');
    expect(shown('Léa B.')).toBe('Léa 🐼');
    expect(shown('G. Okafor')).toBe('🦁');
  });
  test('homonyms who cannot be told apart: the name that they share', () => {
    expect(shown('Inès Gagnon')).toBe('Inès');
  });
  test.each(['Léa', 'Gagnon', 'Bravo à tous', '8:05', 'Bravo, Inès!'])('%s stays', (text) =>
    expect(shown(text)).toBe(text),
  );
  test('without an avatar the first name alone', () => {
    const text = 'Léa Tremblay';
    const edits = displayedEdits(text, detect(text, roster), students, new Map());
    expect(applyEdits(text, edits)).toBe('Léa');
  });
});

test('whatever the page shows, the answer says no word that the page does not', () => {
  const words = students.flatMap(({ firstName, lastName, nicknames }) => [
    firstName,
    lastName,
    ...nicknames,
  ]);
  const typed = fc.array(fc.constantFrom(...words, 'et', 'de', 'd’', ',', 'L.', 'bravo', '\n'), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(typed, (parts) => {
      const text = parts.join(' ');
      const said = ` ${fold(text)} `;
      for (const edit of displayedEdits(text, detect(text, roster), students, avatars)) {
        const letters = fold(edit.text).split(' ').filter(Boolean);
        // « d’ » becomes « de » and back: the language's own word.
        for (const word of letters.filter((each) => each !== 'de' && each !== 'd')) {
          expect(said).toContain(` ${word} `);
        }
      }
    }),
  );
});
