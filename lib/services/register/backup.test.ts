// @vitest-environment node
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { anotherDevice } from '../../../test/another-device.ts';
import { addClass, answer, desk, draftOf, teamsPlace } from '../../../test/sample-class.ts';
import { openBackup, writeBackup } from '../../backup/backup-file.ts';
import { contentOfGroup } from '../../backup/hand-over.ts';
import { readContent } from '../../backup/read-content.ts';
import { stageFile } from '../../backup/staged.ts';
import type { Bytes } from '../../bytes.ts';
import { brokenLink } from '../../db/chain.ts';
import { readConsents } from '../../db/consents.ts';
import { readGroups } from '../../db/groups.ts';
import { readPlaces } from '../../db/places.ts';
import { generationOf, openStore } from '../../db/store.ts';
import { readStudents } from '../../db/students.ts';
import type { NewConsent } from '../../messages.ts';
import { noteSent } from '../note-sent.ts';
import { register } from '../register.ts';
import { viewPlace } from '../view-place.ts';

vi.mock('../../browser.ts', async () => ({
  browser: (await import('../../../test/fake-browser.ts')).fakeBrowser(),
}));
const key = () => crypto.randomUUID();
const passphrase = 'le fleuve gèle en janvier';
const quiet = () => undefined;

beforeEach(anotherDevice);

async function backup(group?: string): Promise<Bytes> {
  const { content } = await readContent(await openStore(), quiet);
  const about = {
    kind: group ? 'handover' : 'backup',
    app: '0.1.0',
    madeAt: new Date().toISOString(),
    chain: { generation: 1, head: '' },
  } as const;
  return writeBackup(group ? contentOfGroup(content, group) : content, about, passphrase, quiet);
}
async function restore(bytes: Bytes, under = key()): Promise<void> {
  const after = await generationOf(await openStore());
  const file = await stageFile(bytes);
  await register.restoreBackup({ key: under, after, file, passphrase }, desk);
}
/** What the register holds, sealed fields opened and rows in order of id, without what tells when it was restored. */
async function held() {
  const { content } = await readContent(await openStore(), quiet);
  return { ...content, tables: { ...content.tables, milestones: [] } };
}
async function classOf401() {
  const added = await addClass([
    { firstName: 'Léa', lastName: 'Tremblay' },
    { firstName: 'Noah', lastName: 'Bouchard' },
  ]);
  await answer(added.ids.Léa, 'yes');
  await answer(added.ids.Noah, 'yes');
  await noteSent({ key: key(), draft: draftOf('Bravo à Léa et à Noah!'), release: null });
  const given = { space: 'staff', group: added.group, student: null, purpose: 'school' } as const;
  await register.answerPlace({ key: key(), place: teamsPlace, answer: given }, desk);
  return added;
}

test('another device with other keys restores all of it, and the place is known there', async () => {
  const { group } = await classOf401();
  const before = await held();
  const file = await backup();
  await anotherDevice();
  await restore(file);
  const after = await held();
  const ids = ({ tables }: typeof after) => tables.students.map(({ id }) => id);
  expect(ids(after)).toEqual(ids(before));
  expect((await readGroups(await openStore())).map(({ id, name }) => [id, name])).toEqual([
    [group, '401'],
  ]);
  expect((await readPlaces(await openStore())).map(({ conversation }) => conversation)).toEqual([
    teamsPlace.conversation,
  ]);
  expect((await viewPlace(teamsPlace)).space).toBe('staff');
  const [place] = after.tables.places;
  expect(after.tables.ledger.map((post) => post.place)).toEqual([place?.id]);
  const store = await openStore();
  expect(await brokenLink(store.db, store.keys)).toBeNull();
});

test('an answer that was taken back does not spoil the file', async () => {
  const { ids } = await classOf401();
  const [mistaken] = await readConsents(await openStore(), [ids.Léa ?? '']);
  const { student, platform, scope, on } = mistaken ?? {};
  const none = { answer: 'none', formDate: null, filedAt: null, digest: null, parent: 1 } as const;
  const event = { student, platform, scope, on, ...none, corrects: mistaken?.id ?? '' } as const;
  await register.recordConsents({ key: key(), events: [event as NewConsent] }, desk);
  const file = await backup();
  await anotherDevice();
  await restore(file);
  expect(await readConsents(await openStore(), [ids.Léa ?? ''])).toHaveLength(2);
});

test('restored twice it changes nothing, and a retry of the same act counts once', async () => {
  await classOf401();
  const file = await backup();
  const store = await openStore();
  const before = await generationOf(store);
  await restore(file);
  expect(await generationOf(store)).toBe(before);
  await anotherDevice();
  const under = key();
  await restore(file, under);
  const stands = await generationOf(await openStore());
  await restore(file, under);
  await restore(file);
  expect(await generationOf(await openStore())).toBe(stands);
});

test('an older backup takes nothing back: the newer row stays, what was added since stays', async () => {
  const { group, ids } = await classOf401();
  const file = await backup();
  await register.renameGroup({ key: key(), id: group, name: '401-A' }, desk);
  await answer(ids.Léa, 'withdrawn', '2026-11-01');
  await restore(file);
  const store = await openStore();
  expect((await readGroups(store)).map(({ name }) => name)).toEqual(['401-A']);
  expect((await readConsents(store, [ids.Léa ?? ''])).map(({ answer }) => answer)).toEqual([
    'yes',
    'withdrawn',
  ]);
});

test('two devices that exchange their files hold the same', async () => {
  const { group, ids } = await classOf401();
  const start = await backup();
  await answer(ids.Noah, 'withdrawn', '2026-11-02');
  const first = await backup();
  await anotherDevice();
  await restore(start);
  await register.renameGroup({ key: key(), id: group, name: '401-B' }, desk);
  await answer(ids.Léa, 'no', '2026-11-03');
  await restore(first);
  const there = await held();
  const second = await backup();
  await anotherDevice();
  await restore(first);
  await restore(second);
  const here = await held();
  for (const table of ['groups', 'students', 'consents', 'settings'] as const) {
    expect(here.tables[table], table).toEqual(there.tables[table]);
  }
  expect(here.tables.consents).toHaveLength(4);
  expect(here.tables.groups.map(({ sealed }) => sealed)).toEqual([{ name: '401-B' }]);
});

test('a file from a computer of one’s own leaves a shared computer shared', async () => {
  await classOf401();
  const shared = (is: boolean) =>
    register.saveSettings({ key: key(), patch: { shared: is } }, desk);
  await shared(true);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
  const start = await backup();
  await shared(false);
  const file = await backup();
  vi.useRealTimers();
  await anotherDevice();
  await restore(start);
  await restore(file);
  const { db } = await openStore();
  expect((await db.settings.get('settings'))?.value.shared).toBe(true);
});

test('what was confirmed for another state of the register is not done', async () => {
  const { group } = await classOf401();
  const file = await stageFile(await backup());
  await register.removeGroup({ key: key(), id: group }, desk);
  const late = register.restoreBackup({ key: key(), after: 2, file, passphrase }, desk);
  await expect(late).rejects.toMatchObject({ name: 'StoreMoved' });
  const gone = register.restoreBackup(
    { key: key(), after: 0, file: 'f'.repeat(64), passphrase },
    desk,
  );
  await expect(gone).rejects.toMatchObject({ name: 'BackupGone' });
});

test('a group that was handed over is erased here with its posts, stays erased, and can come back', async () => {
  const { group } = await classOf401();
  const whole = await backup();
  const file = await backup(group);
  const { header, content } = await openBackup(file, passphrase, quiet);
  expect(header).toMatchObject({ kind: 'handover', rows: { groups: 1, students: 2, ledger: 1 } });
  expect(content.tables.settings).toEqual([]);
  const erasing = { key: key(), group };
  await expect(register.eraseHandedOver(erasing, desk)).rejects.toMatchObject({
    name: 'NotHandedOver',
  });
  await register.noteHandover({ key: key(), group, given: true }, desk);
  await register.eraseHandedOver(erasing, desk);
  await register.eraseHandedOver(erasing, desk);
  const store = await openStore();
  for (const table of ['groups', 'students', 'consents', 'ledger', 'places', 'notices'] as const) {
    expect(await store.db.table(table).count(), table).toBe(0);
  }
  await restore(whole);
  expect(await readStudents(store, null)).toEqual([]);
  await restore(file);
  expect(await readStudents(store, group)).toHaveLength(2);
  expect(await store.db.ledger.count()).toBe(1);
});

test('a student erased for good does not come back with the group that was handed over', async () => {
  const { group, ids } = await classOf401();
  const file = await backup(group);
  await register.eraseStudent({ key: key(), id: ids.Noah ?? '' }, desk);
  const names = async () =>
    (await readStudents(await openStore(), group)).map(({ firstName }) => firstName);
  await register.noteHandover({ key: key(), group, given: true }, desk);
  await register.eraseHandedOver({ key: key(), group }, desk);
  await restore(file);
  expect(await names()).toEqual(['Léa']);
  await register.eraseStudent({ key: key(), id: ids.Léa ?? '' }, desk);
  await restore(file);
  expect(await names()).toEqual([]);
});

test('a year that is over is erased after a confirmation, and no older backup brings it back', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-06-30T17:00:00Z') });
  await classOf401();
  const file = await backup();
  const purge = (unsettled: boolean) =>
    register.purgeYear({ key: key(), year: '2026-2027', unsettled }, desk);
  await expect(purge(true)).rejects.toMatchObject({ name: 'YearNotOver' });
  vi.setSystemTime(new Date('2027-07-01T17:00:00Z'));
  await expect(purge(false)).rejects.toMatchObject({ name: 'YearUnsettled' });
  const store = await openStore();
  expect(await store.db.students.count()).toBe(2);
  await purge(true);
  await restore(file);
  for (const table of ['groups', 'students', 'consents', 'ledger', 'places'] as const) {
    expect(await store.db.table(table).count(), table).toBe(0);
  }
  expect(await store.db.milestones.get('purge|2026-2027')).toMatchObject({ on: '2027-07-01' });
  expect((await store.db.chain.toArray()).map(({ kind }) => kind)).toContain('purge');
  expect(await brokenLink(store.db, store.keys)).toBeNull();
  vi.useRealTimers();
});
