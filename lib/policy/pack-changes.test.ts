import { expect, test } from 'vitest';
import { packChanges } from './pack-changes.ts';
import { packs } from './packs.ts';
import type { Pack } from './schema.ts';

const [first] = packs;
if (!first) throw new Error('no pack');
const ours: Pack = first;

test('the same pack changes nothing', () => {
  expect(packChanges(ours, structuredClone(ours))).toEqual([]);
});

test('a first pack brings its platforms and rules', () => {
  const kinds = packChanges(null, ours).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'platform')).toHaveLength(ours.platforms.length);
  expect(kinds.filter((kind) => kind === 'row')).toHaveLength(ours.rows.length);
  expect(kinds).not.toContain('effective');
});

test('what differs is told: a status, a rule, a reading, a clause, the first day', () => {
  const theirs: Pack = {
    ...ours,
    effectiveFrom: '2026-09-01',
    platforms: ours.platforms.map((each) =>
      each.id === 'seesaw' ? { ...each, status: 'approved', audience: 'both' } : each,
    ),
    rows: ours.rows.slice(1),
    switches: ours.switches.map((each, at) =>
      at === 0 ? { ...each, default: !each.default } : each,
    ),
    clauses: [...ours.clauses, { id: '7.0', fr: 'Nouveau.', en: 'New.', decides: null }],
  };
  const seesaw = ours.platforms.find(({ id }) => id === 'seesaw');
  expect(packChanges(ours, theirs)).toEqual([
    { kind: 'effective', from: ours.effectiveFrom, to: '2026-09-01' },
    {
      kind: 'platform',
      id: 'seesaw',
      from: seesaw,
      to: { ...seesaw, status: 'approved', audience: 'both' },
    },
    { kind: 'row', id: ours.rows[0]?.id, how: 'removed' },
    { kind: 'clause', id: '7.0', how: 'added' },
    { kind: 'reading', id: ours.switches[0]?.id, how: 'changed' },
  ]);
});

test('texts of its own for the consent form are told one by one', () => {
  const said = { fr: 'Notre texte', en: 'Our text' };
  const { consentForm: _, ...plain } = ours;
  const theirs: Pack = { ...plain, consentForm: { basis: said, wording: { title: said } } };
  expect(packChanges(plain, theirs)).toEqual([
    { kind: 'form-text', id: 'basis', how: 'added' },
    { kind: 'form-text', id: 'title', how: 'added' },
  ]);
  const other = { basis: said, wording: { title: { ...said, fr: 'Un autre' } } };
  expect(packChanges(theirs, { ...theirs, consentForm: other })).toEqual([
    { kind: 'form-text', id: 'title', how: 'changed' },
  ]);
});
