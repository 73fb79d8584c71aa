import { expect, test } from 'vitest';
import { packById } from './packs.ts';
import type { Pack } from './schema.ts';
import { asksOfMediaOnly, scopesOf, scopesOfPost } from './scopes.ts';

const csspb = packById('qc-csspb-2025') as Pack;
const college = packById('fr-ent-college') as Pack;
const direct = packById('fr-rgpd-ecoledirecte') as Pack;
const approved = { status: 'approved' } as const;
const elsewhere = { status: 'authorisation-required' } as const;

test('the class’s space is asked everywhere, the parent’s own where parents may be written to', () => {
  expect(scopesOf(csspb, approved, false)).toEqual(['class']);
  expect(scopesOf(csspb, elsewhere, true)).toEqual(['class', 'own-parent']);
});

test('inside the school’s own tools nothing is asked, towards a third party it is (002)', () => {
  expect(scopesOf(direct, approved, true)).toEqual([]);
  expect(scopesOf(direct, elsewhere, false)).toEqual(['third-party']);
});

test('image and voice are asked apart (003 g)', () => {
  expect(scopesOf(college, approved, false)).toEqual(['image', 'voice']);
});

test('a post needs what its space asks, pictures and voices only where it has some', () => {
  expect(scopesOfPost(csspb, 'class-families', false)).toEqual(['class']);
  expect(scopesOfPost(csspb, 'own-parent', true)).toEqual(['own-parent']);
  expect(scopesOfPost(csspb, 'public', false)).toEqual(['class']);
  expect(scopesOfPost(csspb, 'own-student', true)).toEqual([]);
  expect(scopesOfPost(csspb, 'staff', true)).toEqual([]);
  expect(scopesOfPost(college, 'class', false)).toEqual([]);
  expect(scopesOfPost(college, 'class', true)).toEqual(['image', 'voice']);
});

test('where pictures alone are asked about, a name is free', () => {
  expect([college, csspb, direct].map(asksOfMediaOnly)).toEqual([true, false, false]);
});
