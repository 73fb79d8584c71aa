import { expect, test } from 'vitest';
import type { ConsentEntry, StudentEntry } from '../../lib/db/rows.ts';
import { packById } from '../../lib/policy/packs.ts';
import { emptyRegister } from '../../test/empty-register.ts';
import { classTiles, consentClause } from './class-tiles.ts';

const student = (id: string, firstName: string, lastName: string): StudentEntry => ({
  id,
  firstName,
  lastName,
  group: 'g',
  nicknames: [],
  avatar: null,
  leftOn: null,
});
const yes: ConsentEntry = {
  id: 'c',
  student: 'b',
  platform: 'teams',
  scope: 'class',
  answer: 'yes',
  on: '2026-09-10',
  recordedAt: '2026-09-10T12:00:00Z',
  formDate: '2026-09-10',
  parent: 1,
  corrects: null,
  filedAt: 'Classeur',
};
const pack = packById('qc-csspb-2025');
const register = {
  ...emptyRegister,
  pack,
  studentsOf: new Map([
    [
      'g',
      [
        student('a', 'Liam', 'Nguyen'),
        student('b', 'Liam', 'Roy'),
        student('c', 'Noah', 'Roy'),
        { ...student('d', 'Maya', 'Okafor'), leftOn: '2026-10-01' },
      ],
    ],
  ]),
  consentsOf: new Map([['b', [yes]]]),
};

test('those without a valid consent there come apart, homonyms are told apart, who left is not offered', () => {
  const { unsure, sure, all } = classTiles(register, 'g', 'teams');
  expect(unsure.map(({ label }) => label)).toEqual(['Liam N.', 'Noah']);
  expect(sure.map(({ label }) => label)).toEqual(['Liam R.']);
  expect(all).toHaveLength(3);
});

test('a consent for one platform is none for another', () => {
  expect(classTiles(register, 'g', 'classroom').sure).toEqual([]);
});

test('no group known: nobody is offered', () => {
  expect(classTiles(register, null, 'teams').all).toEqual([]);
});

test('the clause is that of a class’s space', () => {
  expect(consentClause(pack, 'teams')).toBe('5.5.3');
  expect(consentClause(null, 'teams')).toBeNull();
});
