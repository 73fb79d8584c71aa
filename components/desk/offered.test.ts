import { expect, test } from 'vitest';
import { packById } from '../../lib/policy/packs.ts';
import type { Pack } from '../../lib/policy/schema.ts';
import { emptyRegister } from '../../test/empty-register.ts';
import { isOffered } from './offered.ts';

const left = (pack: Pack | null, more: object = {}) =>
  (['30-juin', 'documents', 'autorisations', 'groupes'] as const).filter(
    (id) => !isOffered(id, { ...emptyRegister, pack, ...more }),
  );
const shipped = (id: string) => packById(id) as Pack;

test('a section of which the pack asks nothing is not offered', () => {
  expect(left(shipped('qc-csspb-2025'))).toEqual([]);
  expect(left(shipped('fr-ent-college'))).toEqual(['30-juin', 'documents']);
  expect(left(shipped('fr-rgpd-ecoledirecte'))).toEqual(['documents']);
  const { approval } = shipped('qc-base');
  const listOnly = {
    ...shipped('qc-base'),
    approval: approval && { ...approval, level: 'list-only' },
  };
  expect(left(listOnly as Pack)).toEqual(['autorisations']);
});

test('what lies in a section keeps it', () => {
  const group = { id: 'g', name: '6e A', schoolYear: '2026-2027', platforms: ['classroom'] };
  expect(left(shipped('fr-ent-college'), { groups: [group] })).toEqual(['30-juin']);
  const document = { id: 'd', platform: 'teams' };
  const file = { id: 'e', platform: 'ent' };
  expect(left(shipped('fr-ent-college'), { documents: [document], exports: [file] })).toEqual([]);
});
