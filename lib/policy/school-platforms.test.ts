import { expect, test } from 'vitest';
import { packById } from './packs.ts';
import type { Pack } from './schema.ts';
import { likelyPlatform, schoolPlatforms } from './school-platforms.ts';

const college = packById('fr-ent-college') as Pack;

test('what a school may have at its own address is what the pack names by hosts', () => {
  expect(schoolPlatforms(college).map(({ id }) => id)).toEqual(['pronote', 'ecoledirecte', 'ent']);
  expect(schoolPlatforms(packById('qc-csspb-2025') as Pack)).toEqual([]);
});

test.each([
  ['pronote.college.example', '/pronote/professeur.html', 'pronote'],
  ['pronote.college.example', '/pronote', 'pronote'],
  ['forum.example', '/pronotes/', null],
  ['0011429y.index-education.net', '/pronote/eleve.html', 'pronote'],
  ['briord.ent.auvergnerhonealpes.fr', '/', 'ent'],
  ['forum.example', '/', null],
])('%s%s is likely %s', (host, path, want) => {
  expect(likelyPlatform(college, host, path)).toBe(want);
});
