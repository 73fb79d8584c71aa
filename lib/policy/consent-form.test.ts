import { expect, test } from 'vitest';
import { fillText, unknownFacts } from './consent-form.ts';

const facts = {
  student: 'Léa $& Tremblay',
  group: '402',
  platform: 'Teams',
  person: 'Geneviève Morin',
  school: 'École',
  body: 'Centre',
  year: '2026-2027',
  due: '12 septembre 2026',
  age: '15',
  address: 'a@b.example',
};

test('facts take the place of their names, whatever they contain', () => {
  expect(fillText('{student}, {group}', facts)).toBe('Léa $& Tremblay, 402');
});

test('what is no fact stays and is told', () => {
  expect(fillText('{toString} {birthDate}', facts)).toBe('{toString} {birthDate}');
  expect(unknownFacts('{student} {birthDate}')).toEqual(['birthDate']);
});
