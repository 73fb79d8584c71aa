import { expect, test } from 'vitest';
import { missingFields } from '../../../lib/access/incident.ts';
import { draftOf } from './draft-of.ts';
import type { Incident } from './incident.ts';

const incident: Incident = {
  where: 'Teams, groupe 402',
  posted: '20 nov. 2026, 15 h 05',
  postedOn: '',
  postedAt: '',
  noticedOn: '2026-11-21',
  kinds: ['name', 'image'],
  readers: 'class',
  people: 3,
  names: 'Léa Tremblay',
  done: ['Supprimer le message'],
  left: ['Vérifier les copies'],
  person: 'Geneviève Morin',
  school: 'École de l’Anse-aux-Lièvres',
};

test('the facts of a post fill what they can of the eight entries, and no name goes with them', () => {
  const draft = draftOf(incident, '2026-11-21T05:00:00.000Z', 'fr');
  expect(draft.information).toBe('Nom ou prénom et Photo, vidéo ou voix');
  expect(draft.people).toBe('3 personnes');
  expect(draft.measures).toBe('Supprimer le message');
  expect(missingFields(draft)).toEqual(['risk', 'notices']);
  expect(JSON.stringify(draft)).not.toContain('Tremblay');
});

test('what was not told is left to fill in', () => {
  const told = { ...incident, where: '', posted: null, people: null, kinds: [], done: [] };
  const draft = draftOf(told, '2026-11-21T05:00:00.000Z', 'en');
  expect(missingFields(draft)).toEqual([
    ...['information', 'circumstances', 'happened', 'people', 'risk', 'notices', 'measures'],
  ]);
});
