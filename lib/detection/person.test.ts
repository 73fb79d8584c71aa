import { expect, test } from 'vitest';
import { detect } from './detect.ts';
import { compileRoster } from './roster.ts';

const roster = compileRoster([
  { id: 'lea', firstName: 'Léa', lastName: 'Tremblay', nicknames: [] },
]);

test.each([
  ['Élise Fontanel, élève de 5e année, gagne le concours.', ['Élise Fontanel']],
  ['Tobias Grant, a Grade 4 student, won.', ['Tobias Grant']],
  ['La fille de Mme Gendron est arrivée.', ['Gendron']],
  ['Gavin’s mom asked for Léa.', ['Gavin']],
  ['Marc Dupuis, ancien élève, viendra nous parler.', []],
  ['Participation de 12 € par élève.', []],
])('persons off the roster: %j', (text, expected) => {
  const persons = detect(text, roster).filter(({ kind }) => kind === 'person');
  expect(persons.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
