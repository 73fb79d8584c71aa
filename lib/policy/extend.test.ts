import { expect, test } from 'vitest';
import regime from '../../test/fixtures/packs/fr-charte.json';
import { withBase } from './extend.ts';
import { packById } from './packs.ts';
import { readPackText } from './read-pack.ts';

const on = (more: object) =>
  JSON.stringify({ id: 'own', extends: 'qc-csspb-2025', version: '1.0.0', ...more });
const base = packById('qc-csspb-2025');
const [row] = regime.rows;

test('a pack that only says what it builds on is its base under another name', () => {
  const { pack, skipped } = readPackText(on({}));
  expect(pack).toEqual({ ...base, id: 'own', version: '1.0.0' });
  expect(skipped).toEqual([]);
});

test('an item of the same id takes its place, another one follows, and some are left out', () => {
  const teams = { ...base?.platforms[0], status: 'forbidden', audience: null };
  const fresh = { ...row, id: 'fresh', clause: '5.5', when: { empty: true } };
  const { pack } = readPackText(
    on({
      platforms: [teams],
      rows: [fresh],
      without: { rows: ['several-platforms', 'no-notice'] },
    }),
  );
  expect(pack.platforms[0]).toEqual(teams);
  expect(pack.platforms.length).toBe(base?.platforms.length);
  const rows = pack.rows.map(({ id }) => id);
  expect(rows.at(-1)).toBe('fresh');
  expect(rows).not.toContain('no-notice');
  expect(rows.length).toBe((base?.rows.length ?? 0) - 1);
});

test.each([
  [
    'a base that Vigie does not ship',
    on({ extends: 'qc-lost' }),
    'PackBaseUnknown',
    { base: 'qc-lost' },
  ],
  [
    'a pack that builds on itself',
    on({ id: 'qc-csspb-2025' }),
    'PackCycle',
    { chain: 'qc-csspb-2025 → qc-csspb-2025' },
  ],
  [
    'what is left out is not there',
    on({ without: { rows: ['nowhere'] } }),
    'PackJoinFault',
    { path: 'without.rows', id: 'nowhere' },
  ],
  [
    'an id that stands twice',
    on({ clauses: [base?.clauses[0], base?.clauses[0]] }),
    'PackJoinFault',
    { path: 'clauses.1.id' },
  ],
  ['a list that is none', on({ rows: 'all' }), 'PackInvalid', { path: 'rows' }],
  [
    'a row that names a clause left out',
    on({ without: { clauses: ['5.2'] } }),
    'PackInconsistent',
    { path: 'rows.several-platforms.clause', kind: 'unknown', id: '5.2' },
  ],
])('%s: %#', (_, text, name, detail) => {
  expect(() => readPackText(text)).toThrow(
    expect.objectContaining({ name, detail: expect.objectContaining(detail) }),
  );
});

test('a circle over several is told with its way round', () => {
  const of: Record<string, object> = { b: { id: 'b', extends: 'c' }, c: { id: 'c', extends: 'a' } };
  expect(() => withBase({ id: 'a', extends: 'b' }, (id) => of[id])).toThrow(
    expect.objectContaining({ name: 'PackCycle', detail: { chain: 'a → b → c → a' } }),
  );
});

test('a circle through a pack that Vigie ships is one: ours builds on what builds on it', () => {
  expect(() => readPackText(on({ id: 'qc-base', extends: 'on-notice' }))).toThrow(
    expect.objectContaining({
      name: 'PackCycle',
      detail: { chain: 'qc-base → on-notice → qc-base' },
    }),
  );
});

test('names that objects inherit are no way in', () => {
  const text = on({}).replace('{', '{"__proto__":{"rows":[]},"constructor":1,');
  expect(() => readPackText(text)).toThrow(expect.objectContaining({ name: 'PackInvalid' }));
  expect(({} as { rows?: unknown }).rows).toBeUndefined();
});
