import { expect, test } from 'vitest';
import { packs } from '../../lib/policy/packs.ts';
import { packSchema } from '../../lib/policy/schema.ts';
import regime from '../../test/fixtures/packs/fr-charte.json';
import { packFaults } from './faults.ts';

const pack = packSchema.parse(regime);
const [row] = pack.rows;
if (!row) throw new Error('no row');
const withRow = (when: object, more: object = {}) =>
  packFaults({ ...pack, rows: [{ ...row, id: 'odd', when, ...more }] }).filter((each) =>
    each.startsWith('rows.odd'),
  );

test.each(packs.map((each) => [each.id, each] as const))('%s: every row can match', (_, each) => {
  expect(packFaults(each).filter((fault) => !fault.startsWith('clauses.'))).toEqual([]);
});

test.each([
  ['a status that no platform has', { status: ['exempt'] }, 'no platform is ever exempt'],
  ['an empty draft with a finding', { empty: true, finding: ['student'] }, 'an empty draft'],
  [
    'a consent about no student',
    { finding: ['phone'], consent: { scope: 'image', is: ['no'] } },
    'forms and consents',
  ],
  ['an owner in a shared space', { space: ['class'], about: ['owner'] }, 'an owner is known'],
  [
    'a finding in an unanswered picture',
    { media: ['unanswered'], finding: ['student'] },
    'a picture',
  ],
  [
    'a personal account on an approved platform',
    { status: ['approved'], account: ['personal'] },
    'a personal account is forbidden',
  ],
])('%s can never match', (_, when, why) => {
  expect(withRow(when)).toEqual([expect.stringContaining(why)]);
});

test('a row after one that ends the reading wherever it could match can never match', () => {
  const ends = { ...row, id: 'ends', when: { status: ['forbidden', 'exempt'] }, ends: true };
  const said = (when: object, more: object = {}) =>
    packFaults({
      ...pack,
      rows: [{ ...ends, ...more } as typeof row, { ...row, id: 'odd', when }],
    }).filter((each) => each.startsWith('rows.odd'));
  expect(said({ status: ['forbidden'], space: ['class'] })).toEqual([
    'rows.odd: rows.ends ends the reading wherever this one could match',
  ]);
  expect(said({ status: ['forbidden', 'approved'] })).toEqual([]);
  expect(said({ status: ['forbidden'] }, { switch: { 'A-18': true } })).toEqual([]);
});

test('a text left blank, and leaving out of nothing, are told', () => {
  const [clause, ...others] = pack.clauses;
  const faults = packFaults({
    ...pack,
    without: { rows: ['no-notice'] },
    clauses: [{ ...clause, en: '  ' } as NonNullable<typeof clause>, ...others],
  });
  expect(faults).toEqual([
    'without: nothing is left out of a pack that builds on none',
    'clauses.g: without text in one of the languages',
  ]);
});

test('a hold without a way on, a platform without hosts, a clause that nothing cites, a text left in French', () => {
  expect(withRow({}, { fix: [] })).toEqual(['rows.odd: a hold without a way on']);
  const text = 'Une phrase qui est restée en français.';
  const faults = packFaults({
    ...pack,
    platforms: [...pack.platforms, { ...pack.platforms[0], id: 'agora' } as never],
    clauses: [...pack.clauses, { id: 'Z', fr: text, en: text, decides: null }],
  });
  expect(faults).toEqual([
    'platforms.agora: Vigie does not know it, and it names no hosts',
    expect.stringMatching(/^clauses\.Z: nothing cites it/u),
    'clauses.Z: the same text in both languages',
  ]);
});
