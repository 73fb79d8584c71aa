import { describe, expect, test } from 'vitest';
import type { Finding } from '../detection/finding.ts';
import { isAddressed } from './addressee.ts';

function person(text: string, name: string): Finding {
  const start = text.indexOf(name);
  return {
    kind: 'person',
    start,
    end: start + name.length,
    students: [],
    form: null,
    score: 1,
    reasons: [],
  };
}

describe('the parent written to', () => {
  test.each([
    ['Bonjour Mme Roy, votre fille va bien.', 'Roy'],
    ['Bonjour madame Roy,\n\nComme convenu…', 'Roy'],
    ['Madame Roy, je vous écris au sujet de Mia.', 'Roy'],
    ['Hi Mrs. Roy, Mia pushed another student.', 'Roy'],
    ['Good evening Ms. Roy,\n\nSome news.', 'Roy'],
    ['Bonjour M. et Mme Roy,', 'Roy'],
    ['Bonjour Johanne, tout va bien.', 'Johanne'],
    ['Tout va bien. Merci, Mme Roy!', 'Roy'],
  ])('%j: yes', (text, name) => {
    expect(isAddressed(person(text, name), text, [])).toBe(true);
  });

  test.each([
    ['Bonjour, Mme Roy viendra le chercher.', 'Roy'],
    ['Coralie Roy, de la classe de 5e, viendra lire.', 'Coralie Roy'],
    ['J’ai parlé à Mme Roy.', 'Roy'],
    ['Il a frappé Coralie Roy.', 'Coralie Roy'],
  ])('%j: no', (text, name) => {
    expect(isAddressed(person(text, name), text, [])).toBe(false);
  });

  test('both parents, each with a name', () => {
    const text = 'Bonjour Mme Roy et M. Cyr, votre fils va bien.';
    const names = [person(text, 'Roy'), person(text, 'Cyr')];
    expect(names.map((each) => isAddressed(each, text, names))).toEqual([true, true]);
  });
});
