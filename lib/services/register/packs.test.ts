// @vitest-environment node
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import regime from '../../../test/fixtures/packs/fr-charte.json';
import { knownPacks, readPack } from '../../db/packs.ts';
import { readSettings } from '../../db/settings.ts';
import { openStore } from '../../db/store.ts';
import { importPack, removePack } from './packs.ts';
import { saveSettings } from './settings.ts';

vi.mock('../../browser.ts', async () => ({
  browser: (await import('../../../test/fake-browser.ts')).fakeBrowser(),
}));
const key = () => crypto.randomUUID();
const text = JSON.stringify(regime);

test('an imported pack is kept once, pinned by its digest, and can be followed', async () => {
  const store = await openStore();
  const { id } = await importPack({ key: key(), text });
  expect(await importPack({ key: key(), text })).toEqual({ id });
  expect(id).toMatch(/^[0-9a-f]{64}$/u);
  await saveSettings({ key: key(), patch: { pack: id } });
  expect((await readPack(store, await readSettings(store)))?.id).toBe(regime.id);
  expect((await knownPacks(store)).filter((each) => each.id === id)).toHaveLength(1);
  await expect(removePack({ key: key(), id })).rejects.toMatchObject({ name: 'PackInUse' });
  await saveSettings({ key: key(), patch: { pack: null } });
  await removePack({ key: key(), id });
  expect((await knownPacks(store)).some((each) => each.id === id)).toBe(false);
});

test('a file that is no pack keeps nothing', async () => {
  const store = await openStore();
  await expect(importPack({ key: key(), text: '{}' })).rejects.toMatchObject({
    name: 'PackInvalid',
  });
  expect(await store.db.packs.count()).toBe(0);
});

test('a pack that was changed in the store is not followed', async () => {
  const store = await openStore();
  const id = 'a'.repeat(64);
  await store.db.packs.put({ id, pack: regime.id, importedOn: '2026-11-22', text });
  await expect(readPack(store, { ...(await readSettings(store)), pack: id })).rejects.toMatchObject(
    { name: 'PackTampered' },
  );
});
