// @vitest-environment node
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from '../browser.ts';
import { type Change, commit } from './commit.ts';
import { VigieDatabase } from './database.ts';
import { sealRow } from './entry.ts';
import { readGroups } from './groups.ts';
import { importSeal } from './keys.ts';
import { makeLock, openLock } from './lock.ts';
import { passphraseRounds } from './passphrase-key.ts';
import { applyReseal, stageReseal } from './reseal.ts';
import type { GroupRow } from './rows.ts';
import { openDatabase, type Store } from './store.ts';
import { forgetUnlocked, keepUnlocked } from './unlocked.ts';

vi.mock('../browser.ts', async () => ({
  browser: (await import('../../test/fake-browser.ts')).fakeBrowser(),
}));

const at = '2026-11-22T12:00:00.000Z';
const raw = new Uint8Array(32).fill(7);
const sealId = 'second key';
let store: Store;
beforeEach(async () => {
  for (const area of [browser.storage.local, browser.storage.session]) {
    (area as unknown as { kept: Map<string, unknown> }).kept.clear();
  }
  store = await openDatabase(new VigieDatabase(crypto.randomUUID()));
});

async function addGroup(id: string): Promise<Change<null>> {
  const clear = { id, schoolYear: '2026-2027', platforms: [] };
  const row = await sealRow<GroupRow>(store, 'groups', clear, { name: `name of ${id}` });
  return {
    key: id,
    kind: 'add',
    at,
    data: id,
    tables: ['groups'],
    run: async (tables) => {
      await tables.groups.add(row);
      return null;
    },
  };
}
async function turnOn(): Promise<void> {
  await stageReseal(store, await importSeal(raw));
  const lock = await makeLock('passphrase', 'une phrase', { sealId, raw }, 1000);
  await commit(store, {
    key: 'lock',
    kind: 'lock',
    at,
    data: null,
    tables: [
      'groups',
      'students',
      'consents',
      'authorisations',
      'notices',
      'ledger',
      'places',
      'documents',
    ],
    sameRows: true,
    run: async (tables, { locks }) => {
      await applyReseal(tables, locks.resealed);
      await locks.locks.put(lock);
      await locks.keys.delete('seal');
      return null;
    },
  });
}
const reopen = () => openDatabase(new VigieDatabase(store.db.name));

test('what was locked opens with the same secret only, however its accents were typed', async () => {
  const lock = await makeLock('passphrase', 'Été à Québec', { sealId, raw }, 1000);
  expect(lock.rounds).toBe(1000);
  expect(passphraseRounds).toBeGreaterThanOrEqual(600_000);
  expect(await openLock(lock, 'Été à Québec'.normalize('NFD'))).toEqual(raw);
  await expect(openLock(lock, 'ete a quebec')).rejects.toMatchObject({ name: 'SecretRefused' });
  await expect(openLock({ ...lock, id: 'recovery' }, 'Été à Québec')).rejects.toMatchObject({
    name: 'SecretRefused',
  });
});

test('sealed anew, every row says the same under another key, in one change and unstamped', async () => {
  for (let n = 0; n < 1203; n += 400) await commit(store, await addGroup(`g${n}`));
  const before = await readGroups(store);
  const sealedBefore = await store.db.groups.toArray();
  await turnOn();
  expect(await store.db.resealed.count()).toBe(0);
  expect(await store.db.keys.get('seal')).toBeUndefined();
  expect(await store.db.stamps.count()).toBe(0);
  expect((await store.db.groups.toArray())[0]?.sealed).not.toEqual(sealedBefore[0]?.sealed);
  await expect(readGroups(store)).rejects.toMatchObject({ name: 'SealBroken' });
  await expect(reopen()).rejects.toMatchObject({ name: 'StoreLocked', detail: { lang: 'fr' } });
  await keepUnlocked(sealId, raw, 0);
  const opened = await reopen();
  expect(opened.keys).toMatchObject({ sealId, hasPassphrase: true });
  expect(opened.keys.seal.extractable).toBe(false);
  expect(await readGroups(opened)).toEqual(before);
  await forgetUnlocked();
  await expect(reopen()).rejects.toMatchObject({ name: 'StoreLocked' });
});

test('a key that is unlocked serves its own store only', async () => {
  await turnOn();
  await keepUnlocked('another key', raw, 0);
  await expect(reopen()).rejects.toMatchObject({ name: 'StoreLocked' });
});

test('a change that was sealed with the former key is refused whole', async () => {
  const late = await addGroup('late');
  await turnOn();
  await expect(commit(store, late)).rejects.toMatchObject({ name: 'KeysChanged' });
  expect(await store.db.groups.count()).toBe(0);
});

test('what a killed attempt staged is dropped by the next one', async () => {
  await commit(store, await addGroup('g'));
  await stageReseal(store, await importSeal(new Uint8Array(32)));
  expect(await stageReseal(store, await importSeal(raw))).toBe(1);
  await turnOn();
  await keepUnlocked(sealId, raw, 0);
  expect(await readGroups(await reopen())).toMatchObject([{ name: 'name of g' }]);
});
