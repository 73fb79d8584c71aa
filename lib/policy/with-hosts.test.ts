import { expect, test } from 'vitest';
import { nameIn } from './name-in.ts';
import { packById } from './packs.ts';
import { platformIn } from './platform-in.ts';
import type { Pack } from './schema.ts';
import { platformsSharingConsent } from './shared-consent.ts';
import { withHosts } from './with-hosts.ts';

const college = packById('fr-ent-college') as Pack;
const own = 'site:pronote.college.example';

test('a school’s own Pronote is judged and named as Pronote, and stays a site of its own', () => {
  expect(platformIn(college, own)).toBeNull();
  const pack = withHosts(college, { 'pronote.college.example': 'pronote', 'x.example': 'gone' });
  expect(platformIn(pack, own)).toMatchObject({ id: own, status: 'approved', name: 'Pronote' });
  expect(platformIn(pack, 'site:0011429y.index-education.net')).toMatchObject({ name: 'Pronote' });
  expect(platformIn(pack, 'site:x.example')).toBeNull();
  expect(nameIn(pack, own)).toBe('Pronote');
});

test('several domains of one school’s ENT share what was agreed, and a stranger’s does not', () => {
  const pack = withHosts(college, { 'ent.college.example': 'ent' });
  const [a, b] = ['site:ent.college.example', 'site:briord.ent.auvergnerhonealpes.fr'] as const;
  const known = platformIn(pack, a);
  expect(known && platformsSharingConsent(known, pack, [a, b, own])).toEqual(['ent', a, b]);
});

test('a site that the pack does not name is its host; a platform of Vigie’s its own name', () => {
  expect(nameIn(college, 'site:forum.example')).toBe('forum.example');
  expect(nameIn(null, 'site:forum.example')).toBe('forum.example');
  expect(nameIn(college, 'teams')).toBe('Microsoft Teams');
});
