import { expect, test } from 'vitest';
import { fileName } from './file-name.ts';

test.each([
  ['Léa Tremblay, Teams', 'Léa Tremblay, Teams'],
  ['Groupe 401 / 402: « avatars » ?', 'Groupe 401 402 « avatars »'],
  ['..\\..\\C:\nNUL', '.. .. C NUL'],
])('%j is a file named %j', (text, name) => {
  expect(fileName(text)).toBe(name);
});
