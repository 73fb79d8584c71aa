// @vitest-environment node
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from '../browser.ts';
import { commit } from './commit.ts';
import { VigieDatabase } from './database.ts';
import { openDatabase, type Store } from './store.ts';

vi.mock('../browser.ts', async () => ({
  browser: (await import('../../test/fake-browser.ts')).fakeBrowser(),
}));

let store: Store;
beforeEach(async () => {
  (browser.storage.local as unknown as { kept: Map<string, unknown> }).kept.clear();
  store = await openDatabase(new VigieDatabase(crypto.randomUUID()));
});
const first = '2026-09-01T12:00:00.000Z';
const later = '2026-10-01T12:00:00.000Z';
const group = {
  id: 'g',
  schoolYear: '2026-2027',
  platforms: [],
  sealed: { bytes: new Uint8Array() },
};
const stamps = async () => (await store.db.stamps.toArray()).map(({ id, at }) => `${id} ${at}`);

test('a row that was drawn has no stamp until it changes; then it has the latest', async () => {
  const change = (at: string) => ({
    key: at,
    kind: 'test',
    at,
    data: null,
    tables: ['groups'] as const,
  });
  await commit(store, { ...change(first), run: async (db) => void (await db.groups.add(group)) });
  expect(await stamps()).toEqual([]);
  const platforms = ['teams'] as const;
  const run = async (db: Pick<VigieDatabase, 'groups'>) =>
    void (await db.groups.where({ id: 'g' }).modify({ platforms }));
  await commit(store, { ...change(later), run });
  expect(await stamps()).toEqual([`groups|g ${later}`]);
});

test('a row whose id is composed is stamped from the start, what was restored keeps its own', async () => {
  const put = (at: string, value: object) =>
    commit(store, {
      key: at,
      kind: 'test',
      at,
      data: null,
      tables: ['settings'],
      stamps: at === later ? [{ id: 'settings|settings', at: first }] : [],
      run: async (db) => void (await db.settings.put({ id: 'settings', value })),
    });
  await put(first, {});
  expect(await stamps()).toEqual([`settings|settings ${first}`]);
  await put(later, { lang: 'en' });
  expect(await stamps()).toEqual([`settings|settings ${first}`]);
});

test('a change that was agreed to for another state of the store is refused', async () => {
  const run = async (db: Pick<VigieDatabase, 'groups'>) => void (await db.groups.add(group));
  const change = {
    key: 'k',
    kind: 'test',
    at: first,
    data: null,
    tables: ['groups'] as const,
    run,
  };
  await expect(commit(store, { ...change, after: 3 })).rejects.toMatchObject({
    name: 'StoreMoved',
  });
  await commit(store, { ...change, after: 0 });
  expect(await store.db.groups.count()).toBe(1);
});
