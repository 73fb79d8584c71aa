import { expect, test } from 'vitest';
import { packLanguage } from '../../lib/policy/schema.ts';
import regime from '../../test/fixtures/packs/fr-charte.json';
import { reviewOf } from './review.ts';

const [row, ...rows] = regime.rows;
const [platform, ...platforms] = regime.platforms;
const [clause, ...clauses] = regime.clauses;
const review = (change: object) => reviewOf(JSON.stringify({ ...regime, ...change }));

test('a sound pack has no error, and is read whole', () => {
  expect(review({})).toMatchObject({ errors: [], skipped: [], pack: { id: regime.id } });
});

test('one run tells every fault: of the schema, of the ids, and what is odd in the rest', () => {
  const { errors, remarks } = review({
    effectiveFrom: 'hier',
    script: 'x',
    notice: null,
    rows: [
      { ...row, fix: ['pray'], level: 'maybe' },
      ...rows,
      { ...row, id: 'lost', clause: 'Z' },
      { ...row, id: 'odd', when: { status: ['exempt'] } },
    ],
  });
  expect(errors.map((each) => each.slice(0, each.indexOf(':'))).sort()).toEqual(
    [
      'effectiveFrom',
      'notice',
      `rows.${row?.id}.fix.0`,
      `rows.${row?.id}.level`,
      'rows.lost.clause',
      'script',
    ].sort(),
  );
  expect(remarks).toContain('rows.odd: no platform is ever exempt');
});

test('what names a part that is refused is not at fault itself', () => {
  const noText = { ...clause, fr: 12 };
  const { errors, remarks } = review({ clauses: [noText, ...clauses] });
  expect(errors).toEqual([`clauses.${clause?.id}.fr: string is expected`]);
  expect(remarks).toEqual([]);
  expect(review({ clauses: 'none' }).errors).toEqual(['clauses: array is expected']);
});

test('rows are not called impossible because of a platform that is refused', () => {
  const { errors, remarks } = review({
    platforms: [{ ...platform, status: 'allowed' }, ...platforms],
  });
  expect(errors).toHaveLength(1);
  expect(remarks.filter((each) => each.startsWith('rows.'))).toEqual([]);
});

test('what cannot be joined with a base is told, each of it, and the rest is read', () => {
  const own = { id: 'own', version: '1.0.0', extends: 'qc-base', platforms: [platform, platform] };
  const { errors, pack } = reviewOf(
    JSON.stringify({ ...own, without: { rows: ['nowhere', 'never'] } }),
  );
  expect(errors).toEqual([
    `platforms.1.id: ${platform?.id}`,
    'without.rows: nowhere',
    'without.rows: never',
  ]);
  expect(pack?.rows.length).toBeGreaterThan(0);
});

test('a pack of a later language: what is left out is no error', () => {
  const { errors, skipped } = review({ language: packLanguage + 1, moods: ['calm'] });
  expect([errors, skipped]).toEqual([[], ['moods']]);
});

test.each(['[]', '{}', '12', 'null'])('%s has faults and no pack that says anything', (text) => {
  expect(reviewOf(text).errors.length).toBeGreaterThan(0);
});
