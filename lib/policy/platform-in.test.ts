import { expect, test } from 'vitest';
import { packById } from './packs.ts';
import { platformIn } from './platform-in.ts';
import type { Pack } from './schema.ts';

const ent = packById('fr-ent-college') as Pack;

test('a site is what the pack says of its host, or of the domain that it is part of, and stays itself', () => {
  const school = 'site:briord.ent.auvergnerhonealpes.fr';
  expect(platformIn(ent, school)).toMatchObject({
    id: school,
    status: 'approved',
    audience: 'both',
  });
  expect(platformIn(ent, 'site:0011429y.index-education.net')).toMatchObject({ name: 'Pronote' });
  expect(platformIn(ent, 'site:notent.auvergnerhonealpes.fr.evil.example')).toBeNull();
  expect(platformIn(ent, 'site:xent.auvergnerhonealpes.fr')).toBeNull();
});

test('what the pack does not name is what it says of any other platform', () => {
  const csspb = packById('qc-csspb-2025') as Pack;
  expect(platformIn(csspb, 'site:forum.example')).toMatchObject({
    id: 'site:forum.example',
    status: 'authorisation-required',
  });
});

test('of 10,000 platforms one is found without looking through them', () => {
  let read = 0;
  const platforms = Array.from({ length: 10_000 }, (_, index) => ({
    get id() {
      read += 1;
      return `p${index}`;
    },
    status: 'approved' as const,
  }));
  const pack = { platforms } as unknown as Pack;
  platformIn(pack, 'p1');
  const once = read;
  for (let index = 0; index < 100; index += 1) platformIn(pack, `p${index * 99}`);
  expect(read - once).toBeLessThan(300);
});
