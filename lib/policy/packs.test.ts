import { describe, expect, test } from 'vitest';
import { packJsonSchema } from '../../scripts/schema.ts';
import regime from '../../test/fixtures/packs/fr-charte.json';
import { platformIds } from '../platforms/platform.ts';
import { inconsistencies } from './consistency.ts';
import schemaFile from './packs/pack.schema.json';
import { packById, packs } from './packs.ts';
import { packSchema } from './schema.ts';

/** Those with rules for posts; the blank one names no platform. */
const directives = packs.filter(({ id, kind }) => kind !== 'register' && id !== 'blank');
/** Clauses of a source that Vigie shows and that nothing else follows from. */
const shownOnly: Readonly<Record<string, readonly string[]>> = {
  'qc-csspb-2025': ['2.0', '5.5.1', '6.0', 'Annexe A'],
  'fr-ent-college': ['CTN b', 'b', 'd', 'e', 'f', '5 attestation', 'C4'],
};
/** Every French text of a pack, wherever it stands. */
function frenchOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'fr' && typeof each === 'string' ? [each] : frenchOf(each),
  );
}

describe.each(packs.map((pack) => [pack.id, pack] as const))('%s', (id, pack) => {
  test('follows its schema and is consistent', () => {
    expect(packSchema.safeParse(pack).error).toBeUndefined();
    expect(inconsistencies(pack)).toEqual([]);
    expect(packById(id)).toBe(pack);
  });
  test('says that it is a transcription, and speaks French as it is typeset', () => {
    expect(pack.notice.fr).toMatch(/non officiel/u);
    const wrong = frenchOf(pack).filter((each) =>
      /['"]|[^\u00A0] ?[:»](?!\/)|«[^\u00A0]| [;!?]/u.test(each),
    );
    expect(wrong).toEqual([]);
  });
});

describe.each(directives.map((pack) => [pack.id, pack] as const))('%s', (_, pack) => {
  test('knows every platform', () => {
    const named = pack.platforms.map((each) => each.id);
    expect(platformIds.filter((id) => !named.includes(id))).toEqual([]);
  });
  test('cites each of its clauses, shows it or says why it is left to others', () => {
    const cited = JSON.stringify({ ...pack, clauses: [] });
    const silent = pack.clauses.filter(({ id }) => !cited.includes(`"${id}"`)).map(({ id }) => id);
    expect(silent).toEqual(shownOnly[pack.id] ?? []);
  });
});

describe('qc-csspb-2025', () => {
  const pack = packById('qc-csspb-2025');
  test('has the 26 readings, each with a text in both languages', () => {
    const ids = Array.from({ length: 26 }, (_, i) => `A-${String(i + 1).padStart(2, '0')}`);
    const texts = new Map(pack?.switches.map((each) => [each.id, each.fr !== each.en]));
    expect(ids.filter((each) => !texts.get(each))).toEqual([]);
  });
  test('has a text for every clause of section 5', () => {
    const ids = pack?.clauses.map((each) => each.id) ?? [];
    for (const clause of ['5.1', '5.2', '5.3', '5.4', '5.5', '5.6', '5.7', '5.8', '5.9', '5.10']) {
      expect(ids).toContain(clause);
    }
  });
});

test('packs that a body starts from build on nothing that is not shipped', () => {
  expect(packById('on-notice')?.clauses.map(({ id }) => id)).toContain('Usage 5');
  expect(packById('on-notice')?.clauses.map(({ id }) => id)).not.toContain('LAI 53.1');
  expect(packs.every((pack) => pack.extends === undefined && pack.without === undefined)).toBe(
    true,
  );
});

test('the JSON Schema beside the packs is current (npm run schema)', () => {
  expect(schemaFile).toEqual(JSON.parse(packJsonSchema()));
});

describe('a broken pack', () => {
  test.each([
    ['an unknown condition', { rows: [{ ...regime.rows[0], when: { weekday: ['monday'] } }] }],
    ['a condition without a value', { rows: [{ ...regime.rows[0], when: { status: [] } }] }],
    ['an unknown fix', { rows: [{ ...regime.rows[0], fix: ['pray'] }] }],
    ['a date that is none', { effectiveFrom: '22 août 2025' }],
    ['a day that no calendar has', { effectiveFrom: '2025-02-30' }],
    [
      'a school year from a month that there is not',
      { schoolYear: { from: '13-01', until: '06-30' } },
    ],
  ])('%s is refused', (_, change) => {
    expect(packSchema.safeParse({ ...regime, ...change }).success).toBe(false);
  });
  test('a row that names what is not defined is told', () => {
    const pack = packSchema.parse(regime);
    const [row] = pack.rows;
    if (!row) throw new Error('no row');
    const broken = { ...row, clause: 'z', switch: { 'A-99': true } };
    expect(inconsistencies({ ...pack, rows: [row, broken] })).toEqual([
      { path: 'rows.1.id', kind: 'twice', id: row.id },
      { path: `rows.${row.id}.clause`, kind: 'unknown', id: 'z' },
      { path: `rows.${row.id}.switch`, kind: 'unknown', id: 'A-99' },
    ]);
  });
});
