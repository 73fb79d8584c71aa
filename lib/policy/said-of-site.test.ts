import { expect, test } from 'vitest';
import { packById } from './packs.ts';
import { saidOfSite } from './said-of-site.ts';
import type { Pack } from './schema.ts';

const csspb = packById('qc-csspb-2025') as Pack;
const college = packById('fr-ent-college') as Pack;

test.each([
  [csspb, 'forum.example', 'authorisation'],
  [{ ...csspb, otherPlatforms: 'forbidden' } as Pack, 'forum.example', 'forbidden'],
  [college, 'forum.example', 'nothing'],
  [college, 'briord.ent.auvergnerhonealpes.fr', 'approved'],
  [college, 'educonnect.education.gouv.fr', 'sign-in'],
  [null, 'forum.example', 'nothing'],
  [csspb, null, 'nothing'],
])('of %o, %s: %s', (pack, host, said) => {
  expect(saidOfSite(pack, host)).toBe(said);
});

test('where telling is enough, or nobody authorises, that is said', () => {
  const leveled = (level: 'inform' | 'list-only') =>
    ({ ...csspb, approval: csspb.approval && { ...csspb.approval, level } }) as Pack;
  expect(saidOfSite(leveled('inform'), 'forum.example')).toBe('inform');
  expect(saidOfSite(leveled('list-only'), 'forum.example')).toBe('list-only');
});
