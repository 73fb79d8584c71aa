// @vitest-environment node
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, expect, test, vi } from 'vitest';
import { anotherDevice, closeStore, keptLocally } from '../../../test/another-device.ts';
import { addClass, answer, desk } from '../../../test/sample-class.ts';
import { writeBackup } from '../../backup/backup-file.ts';
import { readContent } from '../../backup/read-content.ts';
import { stageFile } from '../../backup/staged.ts';
import { brokenLink } from '../../db/chain.ts';
import { readConsents } from '../../db/consents.ts';
import { VigieDatabase } from '../../db/database.ts';
import { openStore, storeHealth } from '../../db/store.ts';
import { readStudents } from '../../db/students.ts';
import { register } from '../register.ts';

vi.mock('../../browser.ts', async () => ({
  browser: (await import('../../../test/fake-browser.ts')).fakeBrowser(),
}));
const key = () => crypto.randomUUID();
const passphrase = 'le fleuve gèle en janvier';

let ids: Record<string, string>;
let staged: { file: string; passphrase: string };
beforeEach(async () => {
  await anotherDevice();
  ({ ids } = await addClass([
    { firstName: 'Léa', lastName: 'Tremblay' },
    { firstName: 'Noah', lastName: 'Bouchard' },
  ]));
  const { content } = await readContent(await openStore(), () => undefined);
  const madeAt = '2026-11-22T15:00:00.000Z';
  const about = {
    kind: 'backup',
    app: '0.1.0',
    madeAt,
    chain: { generation: 3, head: '' },
  } as const;
  const bytes = await writeBackup(content, about, passphrase, () => undefined);
  staged = { file: await stageFile(bytes), passphrase };
  await answer(ids.Léa, 'yes');
  await closeStore();
});
/** Students, and consents of Léa. */
async function held(): Promise<[number, number]> {
  const store = await openStore();
  expect(await brokenLink(store.db, store.keys)).toBeNull();
  expect(await store.db.milestones.get('recovery')).toBeTruthy();
  const consents = await readConsents(store, [ids.Léa ?? '']);
  return [(await readStudents(store, null)).length, consents.length];
}

test('an emptied store gets its backup back; the same act again does nothing twice', async () => {
  await Dexie.delete('vigie');
  expect((await storeHealth()).state).toBe('damaged');
  const act = { key: key(), from: 'found', staged } as const;
  await register.recoverStore(act, desk);
  expect(await held()).toEqual([2, 0]);
  await closeStore();
  expect(await storeHealth()).toEqual({ state: 'sound' });
  await register.recoverStore(act, desk);
  await expect(register.recoverStore({ ...act, key: key() }, desk)).rejects.toMatchObject({
    name: 'StoreSound',
  });
});

test('rows that are still readable and newer than the backup are joined to it', async () => {
  await lose('students', ids.Noah ?? '');
  await register.recoverStore({ key: key(), from: 'found', staged }, desk);
  expect(await held()).toEqual([2, 1]);
});

test('without a backup what is readable is kept, what is not is left out', async () => {
  await lose('students', ids.Noah ?? '');
  await garble(ids.Léa ?? '');
  await register.recoverStore({ key: key(), from: 'found', staged: null }, desk);
  expect(await held()).toEqual([0, 1]);
});

test('a person may start again with nothing', async () => {
  await lose('students', ids.Noah ?? '');
  await register.recoverStore({ key: key(), from: 'nothing', staged: null }, desk);
  expect(await held()).toEqual([0, 0]);
});

test('a person who starts again with a backup brings back nobody who was erased for good', async () => {
  await register.eraseStudent({ key: key(), id: ids.Léa ?? '' }, desk);
  await closeStore();
  await lose('students', ids.Noah ?? '');
  await register.recoverStore({ key: key(), from: 'nothing', staged }, desk);
  const store = await openStore();
  expect((await readStudents(store, null)).map(({ firstName }) => firstName)).toEqual(['Noah']);
});

test('a store that was recovered once can be recovered again', async () => {
  for (const from of ['found', 'found', 'nothing'] as const) {
    await closeStore();
    await lose('students', ids.Noah ?? '');
    await register.recoverStore({ key: key(), from, staged }, desk);
    expect((await held())[0]).toBe(2);
  }
});

test('a store set back to its recovery, as an old copy of a profile does, is damaged', async () => {
  await Dexie.delete('vigie');
  await register.recoverStore({ key: key(), from: 'found', staged }, desk);
  await answer(ids.Léa, 'yes');
  await closeStore();
  const db = new VigieDatabase();
  await db.chain.delete(2);
  const consents = await db.consents.count();
  await db.consents.clear();
  await db.counters.put({ table: 'consents', rows: 0 });
  db.close();
  expect(consents).toBe(1);
  expect(await storeHealth()).toMatchObject({ state: 'damaged', damage: 'behind' });
});

test('a wrong passphrase leaves everything as it was', async () => {
  await lose('students', ids.Noah ?? '');
  const wrong = { key: key(), from: 'found', staged: { ...staged, passphrase: 'autre' } } as const;
  await expect(register.recoverStore(wrong, desk)).rejects.toMatchObject({
    name: 'WrongPassphrase',
  });
  expect(await storeHealth()).toMatchObject({ state: 'damaged', damage: 'rows-missing' });
  const db = new VigieDatabase();
  expect(await db.consents.count()).toBe(1);
  db.close();
});

test('a store that stood before its witness could follow is sound', async () => {
  const before = new Map(keptLocally());
  await Dexie.delete('vigie');
  await register.recoverStore({ key: key(), from: 'found', staged }, desk);
  await closeStore();
  const local = keptLocally();
  const [generation, head, counts] = ['generation', 'head', 'counts'].map((name) =>
    local.get(`witness.${name}`),
  );
  local.set('witness.promised', { generation, head, counts });
  for (const name of ['witness.generation', 'witness.head', 'witness.counts']) {
    keptLocally().set(name, before.get(name));
  }
  expect(await storeHealth()).toEqual({ state: 'sound' });
  expect(keptLocally().get('witness.generation')).toBe(1);
});

/** As a damaged file does: behind everything else. */
async function lose(table: 'students', id: string): Promise<void> {
  const db = new VigieDatabase();
  await db.table(table).delete(id);
  db.close();
  expect((await storeHealth()).state).toBe('damaged');
}
async function garble(id: string): Promise<void> {
  const db = new VigieDatabase();
  await db.students.update(id, { sealed: { bytes: new Uint8Array(40) } });
  db.close();
}
