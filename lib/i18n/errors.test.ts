import { expect, test } from 'vitest';
import * as shared from '../errors.ts';
import * as roster from '../roster/errors.ts';
import { EmptyFile, MissingLastName } from '../roster/errors.ts';
import { errorsEn } from './errors.en.ts';
import { errorsFr } from './errors.fr.ts';

test('every named error has a sentence in both languages', () => {
  const classes = [...Object.entries(roster), ...Object.entries(shared)].filter(
    ([, value]) => typeof value === 'function' && value.prototype instanceof shared.VigieError,
  );
  expect(classes.length).toBeGreaterThan(10);
  for (const [name] of classes) {
    expect(errorsFr).toHaveProperty(name);
    expect(errorsEn).toHaveProperty(name);
  }
});

test('a sentence is filled by the detail of its error', () => {
  const { detail } = new MissingLastName('line 14', { line: 14 });
  expect(errorsFr.MissingLastName(detail ?? {})).toMatch(/^Ligne 14\u00A0:/u);
  expect(errorsEn.EmptyFile(new EmptyFile('0 bytes').detail ?? {})).toContain('empty');
});
