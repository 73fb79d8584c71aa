import { expect, test } from 'vitest';
import { packById } from '../policy/packs.ts';
import type { Pack } from '../policy/schema.ts';
import { inPackWords } from './in-pack-words.ts';

const college = packById('fr-ent-college') as Pack;
const csspb = packById('qc-csspb-2025') as Pack;
const fr = (text: string) => inPackWords({ text }, college, 'fr').text;
const en = (text: string) => inPackWords({ text }, college, 'en').text;

test.each([
  ['La direction valide d’abord.', 'Le chef d’établissement valide d’abord.'],
  ['Validé par la direction.', 'Validé par le chef d’établissement.'],
  ['La clé de la direction', 'La clé du chef d’établissement'],
  ['À remettre à la direction', 'À remettre au chef d’établissement'],
  ['Deux directions ont répondu.', 'Deux chefs d’établissement ont répondu.'],
  ['Le parent ou tuteur d’un élève', 'Le responsable légal d’un élève'],
  ['Leurs parents ou tuteurs', 'Leurs responsables légaux'],
  ['La directive ne dit rien de la directivité.', 'La charte ne dit rien de la directivité.'],
  ['Dans la bonne direction', 'Dans la bonne direction'],
  ['Claire Martin, direction', 'Claire Martin, chef d’établissement'],
  ['Le centre de services en décide.', 'Le collège en décide.'],
])('%s', (text, want) => {
  expect(fr(text)).toBe(want);
});

test.each([
  ['The principal’s answers', 'The head of school’s answers'],
  ['Two principals answered.', 'Two heads of school answered.'],
  ['A parent or guardian', 'A legal guardian'],
  ['The directive forbids it.', 'The charter forbids it.'],
])('%s', (text, want) => {
  expect(en(text)).toBe(want);
});

test('30 June is the day of the pack: of its destruction, or the end of its school year', () => {
  const notice = packById('on-notice');
  const says = (pack: Pack | null, lang: 'fr' | 'en', text: string) =>
    inPackWords({ text }, pack, lang).text;
  expect(says(notice, 'fr', 'Le 30 juin est dans 3 jours')).toBe('Le 31 août est dans 3 jours');
  expect(says(college, 'en', 'After 30 June.')).toBe('After 31 August.');
  expect(says(csspb, 'fr', 'Le 30 juin')).toBe('Le 30 juin');
  const first = { ...csspb, retention: csspb.retention && { ...csspb.retention, due: '06-01' } };
  expect(says(first, 'fr', 'après le 30 juin')).toBe('après le 1er juin');
});

test('a clause of directive 004 is the pack’s own, or is not cited', () => {
  expect(fr('Le chef décide (4.0).')).toBe('Le chef décide (C2).');
  expect(fr('Le courriel n’est pas visé (3.0).')).toBe('Le courriel n’est pas visé.');
  expect(inPackWords({ a: 'Il décide (4.0).' }, csspb, 'fr').a).toBe('Il décide (4.0).');
  expect(fr('Une page voisine n’est pas couverte (4.0, note).')).toBe(
    'Une page voisine n’est pas couverte.',
  );
});

test('what a sentence is given is never changed, in lists and objects either', () => {
  const words = {
    says: (name: string, { notes }: { notes: readonly string[] }) =>
      `La direction écrit à ${name} : ${notes.join(', ')}`,
  };
  const { says } = inPackWords(words, college, 'fr');
  expect(says('la direction', { notes: ['de la direction', 'voir (4.0)'] })).toBe(
    'Le chef d’établissement écrit à la direction : de la direction, voir (4.0)',
  );
});

test('without words of its own a pack leaves a catalogue as it is', () => {
  const words = { a: 'La direction' };
  expect(inPackWords(words, csspb, 'fr')).toBe(words);
  expect(inPackWords(words, null, 'fr')).toBe(words);
});
