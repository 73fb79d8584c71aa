import { expect, test } from 'vitest';
import { type Incident, incidentText } from './incident.ts';

const incident: Incident = {
  where: 'Microsoft Teams, groupe 402',
  posted: null,
  postedOn: '2026-11-20',
  postedAt: '15:05',
  noticedOn: '2026-11-22',
  kinds: ['name', 'result'],
  readers: 'class',
  people: 2,
  names: '',
  done: ['Supprimer le message.'],
  left: ['Vider la corbeille.'],
  person: 'Geneviève Morin',
  school: 'École de l’Anse-aux-Lièvres',
};

test('the text says place, time, kind, people and measures', () => {
  const text = incidentText(incident, 'fr');
  expect(text).toContain('Publié\u00a0: le 20 novembre 2026, vers 15 h 05');
  expect(text).toContain('Nature des renseignements\u00a0: nom ou prénom et résultat scolaire');
  expect(text).toContain('Personnes visées\u00a0: 2 personnes\n');
  expect(text).toContain(
    'Mesures prises\u00a0:\n   – Supprimer le message.\nReste à faire\u00a0:\n',
  );
  expect(text.endsWith('Geneviève Morin\nÉcole de l’Anse-aux-Lièvres')).toBe(true);
});

test('a name stands there only where it was added; what was not said is to be specified', () => {
  expect(incidentText({ ...incident, names: 'Léa T.' }, 'fr')).toContain('2 personnes · Léa T.');
  const bare = { ...incident, postedOn: '', kinds: [], people: null, done: [], left: [] };
  const text = incidentText(bare, 'en');
  expect(text).toContain('Posted: to be specified\n');
  expect(text).toContain('People concerned: to be specified\n');
  expect(text).toContain('Measures taken: to be specified\n');
  expect(text).not.toContain('Still to be done');
});
