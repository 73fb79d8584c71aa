import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detect } from '../detection/detect.ts';
import { compileRoster } from '../detection/roster.ts';
import { familyNotes } from './family-notes.ts';

const named = (id: string, firstName: string, lastName: string) => ({
  id,
  firstName,
  lastName,
  nicknames: [],
});
const students = [
  named('lea', 'Léa', 'Tremblay'),
  named('noah', 'Noah', 'Roy'),
  named('maya', 'Maya', 'Okafor'),
  named('ines1', 'Inès', 'Gagnon'),
  named('ines2', 'Inès', 'Bouchard'),
];
const roster = compileRoster(students);
const notes = (text: string) =>
  Object.fromEntries(
    familyNotes(text, detect(text, roster)).map(({ student, ...note }) => [student, note]),
  );

describe('each parent reads', () => {
  test('the sentences about the own child, and those about nobody', () => {
    const text =
      'Bonjour,\n\nLéa Tremblay a obtenu 85 % en français. Noah Roy doit reprendre son examen.\n\nLa sortie est jeudi. Merci!';
    expect(notes(text)).toEqual({
      lea: {
        text: 'Bonjour,\n\nLéa Tremblay a obtenu 85 % en français.\n\nLa sortie est jeudi. Merci!',
        mixed: [],
      },
      noah: {
        text: 'Bonjour,\n\nNoah Roy doit reprendre son examen.\n\nLa sortie est jeudi. Merci!',
        mixed: [],
      },
    });
  });

  test('what goes on about the child, named or not', () => {
    const text =
      'Léa a bien travaillé. Elle a eu 92 %. Noah a oublié son cahier. Il y a congé lundi.';
    expect(notes(text).lea?.text).toBe('Léa a bien travaillé. Elle a eu 92 %. Il y a congé lundi.');
    expect(notes(text).noah?.text).toBe('Noah a oublié son cahier. Il y a congé lundi.');
  });

  test('the own line of a list', () => {
    const text =
      'Résultats du test :\n- Léa : 85 %\n- Noah : 70 %\n- Maya : 91 %\nBonne fin de semaine!';
    expect(notes(text).noah).toEqual({
      text: 'Résultats du test :\n- Noah : 70 %\nBonne fin de semaine!',
      mixed: [],
    });
  });

  test('a sentence about two children is marked for both', () => {
    const both = 'Léa et Noah se sont disputés.';
    const text = `Bonjour. ${both} Maya a aidé.`;
    expect(notes(text).lea).toEqual({ text: `Bonjour. ${both}`, mixed: [both] });
    expect(notes(text).noah).toEqual({ text: `Bonjour. ${both}`, mixed: [both] });
    expect(notes(text).maya).toEqual({ text: 'Bonjour. Maya a aidé.', mixed: [] });
  });

  test('homonyms are not guessed apart', () => {
    const text = 'Bravo à Inès pour son projet. Noah aussi.';
    expect(notes(text).ines1?.mixed).toEqual(['Bravo à Inès pour son projet.']);
    expect(notes(text).ines2?.mixed).toEqual(['Bravo à Inès pour son projet.']);
  });

  test('a remark that nobody is known for is marked for all', () => {
    const text = 'Note : 45 %.\n\nLéa et Maya étaient là.';
    const { lea } = notes(text);
    expect(lea?.mixed).toContain('Léa et Maya étaient là.');
  });
});

test('a draft that names no student has no note', () => {
  expect(notes('La sortie est jeudi.')).toEqual({});
  expect(notes('')).toEqual({});
});

test('no note holds a sentence that names only another child', () => {
  const sentence = fc.tuple(
    fc.constantFrom('Léa Tremblay', 'Noah Roy', 'Maya Okafor', ''),
    fc.constantFrom('a bien travaillé.', 'a obtenu 71 %.', 'sera absent!'),
    fc.constantFrom(' ', '\n', '\n\n'),
  );
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 8 }), (parts) => {
      const text = parts.map(([who, what, gap]) => `${who || 'La classe'} ${what}${gap}`).join('');
      for (const { student, text: note } of familyNotes(text, detect(text, roster))) {
        const others = students.slice(0, 3).filter(({ id }) => id !== student);
        for (const { firstName } of others) expect(note).not.toContain(firstName);
        expect(note).toContain(students.find(({ id }) => id === student)?.firstName);
      }
    }),
  );
});
