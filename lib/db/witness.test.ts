// @vitest-environment node
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from '../browser.ts';
import { type Change, commit } from './commit.ts';
import { VigieDatabase } from './database.ts';
import { openDatabase, type Store } from './store.ts';
import { readWitness, writeWitness } from './witness.ts';

vi.mock('../browser.ts', async () => ({
  browser: (await import('../../test/fake-browser.ts')).fakeBrowser(),
}));

let store: Store;
const at = '2026-11-22T12:00:00.000Z';
const put = (id: string): Change<null> => ({
  key: crypto.randomUUID(),
  kind: 'put',
  at,
  data: id,
  tables: ['notices'],
  run: async (db) => {
    await db.notices.put({
      id,
      group: 'g',
      platform: 'teams',
      document: null,
      submittedOn: null,
      validatedOn: null,
      sentOn: null,
      sealed: null,
    });
    return null;
  },
});
const reopen = () => openDatabase(new VigieDatabase(store.db.name));
const damage = (damage: string) => ({ name: 'StoreDamaged', detail: { damage } });

beforeEach(async () => {
  (browser.storage.local as unknown as { kept: Map<string, unknown> }).kept.clear();
  store = await openDatabase(new VigieDatabase(crypto.randomUUID()));
});

test('a new store is sound, and its witness follows each commit', async () => {
  expect(await readWitness()).toBeNull();
  await commit(store, put('a'));
  await commit(store, put('b'));
  const head = await store.db.chain.get(2);
  expect(await readWitness()).toEqual({
    generation: 2,
    head: head?.digest,
    counts: { notices: 2 },
  });
  await expect(reopen()).resolves.toBeTruthy();
});

test('a store ahead of its witness is sound: the witness had not followed yet', async () => {
  await commit(store, put('a'));
  const first = await readWitness();
  await commit(store, put('b'));
  if (first) await writeWitness(first);
  await expect(reopen()).resolves.toBeTruthy();
});

test('a commit stands when its witness cannot be written', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
  vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('disk full'));
  await expect(commit(store, put('a'))).resolves.toBeNull();
  expect(warn).toHaveBeenCalledOnce();
  await expect(reopen()).resolves.toBeTruthy();
  await commit(store, put('b'));
  expect((await readWitness())?.generation).toBe(2);
});

test('a store that opens empty under a witness is damaged, and gets no new keys', async () => {
  await commit(store, put('a'));
  const empty = new VigieDatabase(crypto.randomUUID());
  await expect(openDatabase(empty)).rejects.toMatchObject(damage('behind'));
  expect(await empty.keys.count()).toBe(0);
});

test('an older copy of the store is behind', async () => {
  await commit(store, put('a'));
  await commit(store, put('b'));
  await store.db.chain.delete(2);
  await expect(reopen()).rejects.toMatchObject(damage('behind'));
});

test('a store with another history is damaged', async () => {
  await commit(store, put('a'));
  await writeWitness({ generation: 1, head: 'another digest', counts: {} });
  await expect(reopen()).rejects.toMatchObject(damage('other-history'));
});

test('a store that lost rows is damaged, with a witness or without', async () => {
  await commit(store, put('a'));
  await commit(store, put('b'));
  await store.db.notices.delete('a');
  await expect(reopen()).rejects.toMatchObject(damage('rows-missing'));
  (browser.storage.local as unknown as { kept: Map<string, unknown> }).kept.clear();
  await expect(reopen()).rejects.toMatchObject(damage('rows-missing'));
});
