// @vitest-environment node
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { commit, type Tables } from './commit.ts';
import { VigieDatabase } from './database.ts';
import { openStore, storeHealth } from './store.ts';

vi.mock('../browser.ts', async () => ({
  browser: (await import('../../test/fake-browser.ts')).fakeBrowser(),
}));

test('one store a context; its keys cannot be read, and stay the same', async () => {
  const [one, two] = await Promise.all([openStore(), openStore()]);
  expect(one).toBe(two);
  expect(one.keys.seal.extractable || one.keys.chain.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('raw', one.keys.seal)).rejects.toThrow();
  expect(await storeHealth()).toEqual({ state: 'sound' });
});

test('a database deleted under us is found missing at the next call, not taken for a new one', async () => {
  const store = await openStore();
  const at = '2026-11-22T12:00:00.000Z';
  const run = async (db: Tables) => {
    await db.settings.put({ id: 'settings', value: {} });
    return null;
  };
  await commit(store, { key: 'a', kind: 'put', at, data: null, tables: ['settings'], run });
  await new VigieDatabase().delete();
  await expect(openStore()).rejects.toMatchObject({ name: 'StoreDamaged' });
  expect(await storeHealth()).toEqual({ state: 'damaged', damage: 'behind', generation: 1 });
});
