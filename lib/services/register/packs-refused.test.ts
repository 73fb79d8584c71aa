// @vitest-environment node
import 'fake-indexeddb/auto';
import { beforeAll, expect, test, vi } from 'vitest';
import regime from '../../../test/fixtures/packs/fr-charte.json';
import { largePack } from '../../../test/large-pack.ts';
import { openStore, type Store } from '../../db/store.ts';
import { longestPack } from '../../policy/pack-json.ts';
import { packLanguage } from '../../policy/schema.ts';
import { importPack } from './packs.ts';
import { saveSettings } from './settings.ts';

vi.mock('../../browser.ts', async () => ({
  browser: (await import('../../../test/fake-browser.ts')).fakeBrowser(),
}));
const key = () => crypto.randomUUID();
const own = (more: object) => JSON.stringify({ ...regime, ...more });
const builtOn = (base: string, more: object = {}) =>
  JSON.stringify({ id: 'own', version: '1.0.0', extends: base, ...more });
const [row, ...otherRows] = regime.rows;
const [platform] = regime.platforms;
const large = JSON.parse(largePack(10_000)) as { platforms: Record<string, unknown>[] };
/** The large pack with one of its last platforms spoilt. */
const largeBut = (more: object) =>
  JSON.stringify({
    ...large,
    platforms: large.platforms.with(9_998, { ...large.platforms[9_998], ...more }),
  });

let store: Store;
beforeAll(async () => {
  store = await openStore();
  await importPack({ key: key(), text: JSON.stringify(regime) });
  await saveSettings({ key: key(), patch: { pack: 'qc-csspb-2025' } });
});

/** Every row of every table of the store, and what the chain says of them. */
async function everything(): Promise<Record<string, unknown[]>> {
  const tables = store.db.tables.map(async (table) => [table.name, await table.toArray()] as const);
  return Object.fromEntries(await Promise.all(tables));
}

test.each<[string, string, string, object]>([
  ['2 million characters and one', ' '.repeat(longestPack + 1), 'PackTooLarge', { limit: 2 }],
  ['not JSON on its line 3', '{\n"id": "x",\n!', 'PackNotJson', { line: 3 }],
  ['JSON that is no pack', '[]', 'PackInvalid', { path: '/' }],
  ['a base that nobody has', builtOn('qc-lost'), 'PackBaseUnknown', { base: 'qc-lost' }],
  [
    'itself as its base',
    builtOn('qc-base', { id: 'qc-base' }),
    'PackCycle',
    { chain: 'qc-base → qc-base' },
  ],
  [
    'a circle through a shipped pack',
    builtOn('on-notice', { id: 'qc-base' }),
    'PackCycle',
    { chain: 'qc-base → on-notice → qc-base' },
  ],
  [
    'an id twice',
    own({ clauses: [...regime.clauses, regime.clauses[0]] }),
    'PackInconsistent',
    { path: 'clauses.2.id', kind: 'twice', id: 'g' },
  ],
  [
    'an id twice beside a base',
    builtOn('qc-base', { platforms: [platform, platform] }),
    'PackJoinFault',
    { path: 'platforms.1.id', id: 'classroom' },
  ],
  [
    'a removal of what is not there',
    builtOn('qc-base', { without: { rows: ['nowhere'] } }),
    'PackJoinFault',
    { path: 'without.rows', id: 'nowhere' },
  ],
  ['an unknown key', own({ script: 'x' }), 'PackInvalid', { path: 'script' }],
  [
    'an unknown key deep inside',
    own({ rows: [{ ...row, when: { weekday: ['monday'] } }, ...otherRows] }),
    'PackInvalid',
    { path: 'rows.image-agreement.when.weekday' },
  ],
  ['a wrong type', own({ version: 2 }), 'PackInvalid', { path: 'version' }],
  [
    'a day that no year has',
    own({ schoolYear: { from: '09-01', until: '06-31' } }),
    'PackInvalid',
    { path: 'schoolYear.until' },
  ],
  [
    'a school year that ends before the next one begins',
    own({ schoolYear: { from: '09-01', until: '06-30' } }),
    'PackInconsistent',
    { path: 'schoolYear.until', kind: 'year' },
  ],
  ['a list that is none', own({ platforms: {} }), 'PackInvalid', { path: 'platforms' }],
  ['nothing where a text stands', own({ notice: null }), 'PackInvalid', { path: 'notice' }],
  [
    'a clause that is not there',
    own({ rows: [{ ...row, clause: '5.2' }] }),
    'PackInconsistent',
    { path: 'rows.image-agreement.clause', kind: 'unknown', id: '5.2' },
  ],
  [
    'of 10,000 platforms, one of a wrong type',
    largeBut({ counted: 'yes' }),
    'PackInvalid',
    { path: 'platforms.p9998.counted' },
  ],
  [
    'of 10,000 platforms, one that stands twice',
    largeBut({ id: 'p7' }),
    'PackJoinFault',
    { path: 'platforms.9998.id', id: 'p7' },
  ],
])('%s is refused by name, with the way to it, and nothing is changed', async (...given) => {
  const [, text, name, detail] = given;
  const before = await everything();
  await expect(importPack({ key: key(), text })).rejects.toMatchObject({ name, detail });
  expect(await everything()).toEqual(before);
});

test('10,000 platforms are one pack', async () => {
  const text = JSON.stringify(large);
  expect(text.length).toBeGreaterThan(1_500_000);
  const { id } = await importPack({ key: key(), text });
  expect((await store.db.packs.get(id))?.text).toBe(text);
});

test('what a later Vigie will understand keeps nobody from the rest of the pack', async () => {
  const text = own({ language: packLanguage + 1, moods: ['calm'] });
  const { id } = await importPack({ key: key(), text });
  expect(await store.db.packs.get(id)).toMatchObject({ pack: regime.id, text });
});
