import { expect, test } from 'vitest';
import { packById } from './packs.ts';
import { isOfPlatform, platformDuties, undertakingOf } from './page-duties.ts';
import type { Pack } from './schema.ts';

function shipped(id: string): Pack {
  const pack = packById(id);
  if (!pack) throw new Error(id);
  return pack;
}

test('002: exports of four platforms; 003: copying and leaving; the first directive says nothing on pages', () => {
  const said = (id: string) =>
    platformDuties(shipped(id)).map(({ on, clause, platform }) => `${on} ${clause} ${platform}`);
  expect(said('fr-rgpd-ecoledirecte')).toEqual([
    'export 3 exports pronote',
    'export 3 exports ecoledirecte',
    'export 3 exports mozaik-portail',
    'export 3 exports classroom',
  ]);
  expect(said('fr-ent-college')).toEqual(
    expect.arrayContaining(['copy 5 ent', 'copy 5 pronote', 'leave c ent', 'leave c pronote']),
  );
  expect(said('qc-csspb-2025')).toEqual([]);
});

test.each([
  ['pronote', 'https://0011429y.index-education.net/pronote/professeur.html', true],
  ['pronote', 'https://index-education.net.evil.example/pronote/', false],
  ['pronote', 'https://xindex-education.net/', false],
  ['ecoledirecte', 'https://www.ecoledirecte.com/', true],
  ['classroom', 'https://classroom.google.com/c/1', true],
  ['mozaik-portail', 'https://enseignant.mozaikportail.ca/', true],
  ['classroom', 'https://www.ecoledirecte.com/', false],
])('%s stands at %s: %s', (platform, url, stands) => {
  expect(isOfPlatform(shipped('fr-rgpd-ecoledirecte'), platform, new URL(url))).toBe(stands);
});

test('each register with an undertaking cites its clause; without one, nothing is said', () => {
  const registers = ['qc-charlemagne', 'qc-services-partenaires', 'fr-ent-college'].flatMap((id) =>
    (shipped(id).registers ?? []).flatMap((each) => undertakingOf(each, shipped(id).title)),
  );
  const said = registers.map(({ id, clause }) => `${id} ${clause}`);
  expect(said).toEqual([
    'undertaking|charlemagne R1.6',
    'undertaking|services-partenaires 9',
    'undertaking|ent-guest a',
  ]);
});
