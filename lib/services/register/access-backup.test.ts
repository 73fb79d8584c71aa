// @vitest-environment node
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { anotherDevice } from '../../../test/another-device.ts';
import { accessDraft, makeAccesses } from '../../../test/commands/accesses.ts';
import { desk } from '../../../test/sample-class.ts';
import { writeBackup } from '../../backup/backup-file.ts';
import { contentOfGroup } from '../../backup/hand-over.ts';
import { readContent } from '../../backup/read-content.ts';
import { stageFile } from '../../backup/staged.ts';
import type { Bytes } from '../../bytes.ts';
import { readAccesses, readIncidents } from '../../db/accesses.ts';
import { readSettings } from '../../db/settings.ts';
import { generationOf, openStore } from '../../db/store.ts';
import { register } from '../register.ts';

vi.mock('../../browser.ts', async () => ({
  browser: (await import('../../../test/fake-browser.ts')).fakeBrowser(),
}));
const key = () => crypto.randomUUID();
const passphrase = 'le fleuve gèle en janvier';
const quiet = () => undefined;

beforeEach(anotherDevice);

async function held() {
  const store = await openStore();
  return {
    accesses: await readAccesses(store, await readSettings(store)),
    incidents: await readIncidents(store),
  };
}
async function backup(): Promise<Bytes> {
  const { content } = await readContent(await openStore(), quiet);
  const about = {
    ...({ kind: 'backup', app: '0.1.0', madeAt: new Date().toISOString() } as const),
    chain: { generation: 1, head: '' },
  };
  return writeBackup(content, about, passphrase, quiet);
}
async function restore(bytes: Bytes): Promise<void> {
  const after = await generationOf(await openStore());
  const file = await stageFile(bytes);
  await register.restoreBackup({ key: key(), after, file, passphrase }, desk);
}

test('accesses and incidents are whole on another device, and a second time changes nothing', async () => {
  const { other, person } = await makeAccesses();
  const approver = { role: 'security-officer', self: true, resolution: '' } as const;
  await register.approveAccess({ key: key(), id: other, approver }, desk);
  await register.leaveAccesses({ key: key(), person, on: '2027-01-15' }, desk);
  const before = await held();
  expect(before.accesses.filter(({ type }) => type === 'cancellation')).toHaveLength(2);
  const file = await backup();
  await anotherDevice();
  await restore(file);
  expect(await held()).toEqual(before);
  await restore(file);
  expect(await held()).toEqual(before);
});

test('of two versions the one that changed last stays; what was removed stays so, on another device too', async () => {
  const { other, own, incident } = await makeAccesses();
  const file = await backup();
  const draft = { ...accessDraft, notes: 'poste 14' };
  await register.editAccess({ key: key(), id: other, draft }, desk);
  await register.removeIncident({ key: key(), id: incident }, desk);
  await register.removeAccess({ key: key(), id: own }, desk);
  await restore(file);
  const { accesses, incidents } = await held();
  expect(accesses.find(({ id }) => id === other)?.notes).toBe('poste 14');
  expect(accesses.map(({ id }) => id)).not.toContain(own);
  expect(incidents).toEqual([]);
  const since = await backup();
  await anotherDevice();
  await restore(file);
  expect((await held()).incidents).toHaveLength(1);
  await restore(since);
  expect(await held()).toEqual({ accesses, incidents });
});

test('a group that is handed over takes no access and no incident along', async () => {
  await makeAccesses();
  const added = await register.addGroup({ key: key(), name: '401', schoolYear: '2026-2027' }, desk);
  const { content } = await readContent(await openStore(), quiet);
  expect([content.tables.accesses.length, content.tables.incidents.length]).toEqual([4, 1]);
  const { tables } = contentOfGroup(content, added.id);
  expect(tables.groups).toHaveLength(1);
  expect([tables.accesses, tables.incidents]).toEqual([[], []]);
});
