import { expect, test } from 'vitest';
import { avatarsOf } from './avatars-of.ts';
import { nameWithAvatar, studentLabel } from './student-label.ts';

const named = (id: string, firstName: string, lastName: string, avatar: string) => ({
  id,
  firstName,
  lastName,
  nicknames: [],
  avatar,
});
const students = [
  named('a', 'Noah', 'Gagnon', 'owl'),
  named('b', 'Léa', 'Tremblay', 'fox'),
  named('c', 'Léa', 'de la Durantaye', 'panda'),
  named('d', 'lea', 'Tardif', 'koala'),
  named('e', 'Inès', 'Roy', 'bee'),
  named('f', 'Inès', 'Roy', 'deer'),
];
const avatars = avatarsOf(students, '2026-2027');
const label = (id: string) =>
  students.filter((each) => each.id === id).map((each) => studentLabel(each, students, avatars));

test('alone of that name: the first name', () => expect(label('a')).toEqual(['Noah']));
test('an initial where it suffices, filed under D', () => expect(label('c')).toEqual(['Léa D.']));
test('the avatar where the initial is shared, however the name is spelled', () => {
  expect([...label('b'), ...label('d')]).toEqual(['Léa 🦊', 'lea 🐨']);
});
test('two of one full name are told apart by avatar alone', () => {
  expect([...label('e'), ...label('f')]).toEqual(['Inès 🐝', 'Inès 🦌']);
});
test('first name and avatar', () => {
  expect(nameWithAvatar({ firstName: 'Noah' }, avatars.get('a'))).toBe('Noah 🦉');
  expect(nameWithAvatar({ firstName: 'Noah' }, undefined)).toBe('Noah');
});
