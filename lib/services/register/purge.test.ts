// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { anotherDevice } from '../../../test/another-device.ts';
import { addClass, desk, draftOf } from '../../../test/sample-class.ts';
import { type Signer, signerOf } from '../../../test/signer.ts';
import { openStore } from '../../db/store.ts';
import { copySteps, recipeFor } from '../../destruction/recipes.ts';
import { markOf, openedProof } from '../../records/opened-proof.ts';
import { readRecords } from '../../records/read-records.ts';
import { noteSent } from '../note-sent.ts';
import { register } from '../register.ts';

vi.mock('../../browser.ts', async () => ({
  browser: (await import('../../../test/fake-browser.ts')).fakeBrowser(),
}));

const key = () => crypto.randomUUID();
const year = '2026-2027';
const items = [...recipeFor('teams').steps, ...copySteps()]
  .filter(({ perPost }) => !perPost)
  .map(({ id }) => id);
let group = '';
let nadia: Signer;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-06-20T17:00:00Z') });
  await anotherDevice();
  group = (await addClass([{ firstName: 'Léa', lastName: 'Tremblay' }])).group;
  const patch = { school: 'École des Bleuets', person: 'Geneviève Morin' };
  await register.saveSettings({ key: key(), patch }, desk);
  await register.setGroupPlatforms({ key: key(), group, platforms: ['teams'] }, desk);
  nadia = await signerOf('Nadia Bélanger', 'principal');
  const named = Buffer.from(nadia.fingerprint, 'hex').toString('base64url');
  await register.saveSettings({ key: key(), patch: { principalKeys: [named] } }, desk);
});
afterAll(() => void vi.useRealTimers());

/** The list of a group on Teams, gone through and signed; returns the record. */
async function confirmed(of: string, posts: readonly string[] = []): Promise<string> {
  const checklist = `${of}|teams|${year}`;
  for (const step of ['keep', 'hold'] as const) {
    await register.endStep({ key: key(), checklist, step, done: true }, desk);
  }
  const all = [...items, ...posts.map((id) => `post:${id}`)];
  await register.tickItems({ key: key(), checklist, items: all, ticked: true }, desk);
  return (await register.confirmDestruction({ key: key(), checklist }, desk)).record;
}

/** The sealed consents of the year, signed; returns the record and the proof that its file was opened. */
async function sealed(): Promise<{ record: string; proof: string }> {
  const { db } = await openStore();
  const proof = await openedProof(await db.students.toArray(), await db.consents.toArray());
  const said = { file: 'ab'.repeat(32), groups: ['401'], students: 1, events: 0 };
  const made = { schoolYear: year, ...said, mark: await markOf(proof) };
  return { ...(await register.signConsentsExport({ key: key(), ...made }, desk)), proof };
}

async function accepted(record: string, opened: string | null, at: string): Promise<void> {
  const kept = (await readRecords(await openStore())).find(({ id }) => id === record);
  const kind = kept?.kind === 'consents-export' ? kept.kind : 'destruction-confirmation';
  const decision = {
    ...({ record, kind, answer: 'accepted', on: at.slice(0, 10), comment: '' } as const),
    committee: null,
    from: null,
    until: null,
    approver: null,
    opened,
  };
  const body = { to: kept?.signer ?? '', decisions: [decision] };
  const jws = await nadia.sign('decisions', body, { issuedAt: at, issuedOn: at.slice(0, 10) });
  const files = [{ name: 'réponse.json', jws }];
  const [told] = await register.receiveRecords({ key: key(), files }, desk);
  expect(told?.outcome).toBe('counted');
}

const purge = (unsettled = false) => register.purgeYear({ key: key(), year, unsettled }, desk);
const counts = async () => {
  const { db } = await openStore();
  const tables = ['groups', 'students', 'ledger', 'checklists'] as const;
  return Promise.all(tables.map((table) => db.table(table).count()));
};

test('a year goes once every list and the opened consents are accepted; what a page says is not believed', async () => {
  await accepted(await confirmed(group), null, '2027-06-21T15:00:00.000Z');
  const consents = await sealed();
  vi.setSystemTime(new Date('2027-07-02T17:00:00Z'));
  // Nothing was posted: the roster is kept even so until the principal has the consents.
  await expect(purge()).rejects.toMatchObject({ name: 'YearUnsettled' });
  await accepted(consents.record, null, '2027-07-02T15:00:00.000Z');
  await expect(purge()).rejects.toMatchObject({ name: 'YearUnsettled' });
  await accepted(consents.record, await markOf(consents.proof), '2027-07-02T16:00:00.000Z');
  await expect(purge()).rejects.toMatchObject({ name: 'YearUnsettled' });
  expect(await counts()).toEqual([1, 1, 0, 1]);
  await accepted(consents.record, consents.proof, '2027-07-02T16:30:00.000Z');
  await purge();
  expect(await counts()).toEqual([0, 0, 0, 0]);
  // The proof stays: two statements, four answers.
  expect(await (await openStore()).db.records.count()).toBe(6);
});

test('a post without a group has a list, which the year waits for; it goes with the year, for good', async () => {
  await noteSent({ key: key(), draft: draftOf('Bravo à Léa!'), release: null });
  const { db } = await openStore();
  // Its group was removed, or the conversation’s never known.
  await db.ledger.toCollection().modify({ group: null });
  const post = (await db.ledger.toCollection().first())?.id ?? '';
  await accepted(await confirmed(group), null, '2027-06-21T15:00:00.000Z');
  const { record, proof } = await sealed();
  await accepted(record, proof, '2027-06-22T15:00:00.000Z');
  vi.setSystemTime(new Date('2027-07-02T17:00:00Z'));
  await expect(purge()).rejects.toMatchObject({ name: 'YearUnsettled' });

  const checklist = `none-${year}|teams|${year}`;
  const naming = { key: key(), checklist, item: 'team', text: 'Demande de Léa' };
  await expect(register.noteEvidence(naming, desk)).rejects.toMatchObject({ name: 'StudentNamed' });
  const signed = await confirmed(`none-${year}`, [post]);
  const said = (await readRecords(await openStore())).find(({ id }) => id === signed)?.record;
  expect(said).toMatchObject({
    schoolYear: year,
    body: { group: 'Sans groupe', quantity: { posts: 1 }, reference: 'sans-groupe-teams-2027' },
  });
  await accepted(signed, null, '2027-07-02T15:00:00.000Z');
  await purge();
  expect(await counts()).toEqual([0, 0, 0, 0]);
  expect(await db.tombstones.get(`ledger|${post}`)).toMatchObject({ erasedOn: '2027-07-02' });
});
