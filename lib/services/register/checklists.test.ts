// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { anotherDevice } from '../../../test/another-device.ts';
import { addClass, desk, draftOf } from '../../../test/sample-class.ts';
import { openStore } from '../../db/store.ts';
import { copySteps, recipeFor } from '../../destruction/recipes.ts';
import { nextStatement } from '../../records/next-statement.ts';
import { readRecords } from '../../records/read-records.ts';
import { noteSent } from '../note-sent.ts';
import { register } from '../register.ts';
import { yearStanding } from '../year-standing.ts';
import { readChecklist } from './edit-checklist.ts';

vi.mock('../../browser.ts', async () => ({
  browser: (await import('../../../test/fake-browser.ts')).fakeBrowser(),
}));

const key = () => crypto.randomUUID();
const items = [...recipeFor('teams').steps, ...copySteps()]
  .filter(({ perPost }) => !perPost)
  .map(({ id }) => id);
let group = '';
let lea = '';
let checklist = '';
let post = '';

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-06-10T17:00:00Z') });
  await anotherDevice();
  const made = await addClass([
    { firstName: 'Léa', lastName: 'Tremblay' },
    { firstName: 'Noah', lastName: 'Bouchard' },
  ]);
  group = made.group;
  lea = made.ids.Léa ?? '';
  checklist = `${group}|teams|2026-2027`;
  const patch = { school: 'École des Pins', person: 'Geneviève Morin' };
  await register.saveSettings({ key: key(), patch }, desk);
  await register.setGroupPlatforms({ key: key(), group, platforms: ['teams'] }, desk);
  await noteSent({ key: key(), draft: draftOf('Bravo à Léa!'), release: null });
  await (await openStore()).db.ledger.toCollection().modify({ group });
  post = (await (await openStore()).db.ledger.toCollection().first())?.id ?? '';
});
afterAll(() => void vi.useRealTimers());

const tick = (ids: readonly string[], ticked = true) =>
  register.tickItems({ key: key(), checklist, items: ids, ticked }, desk);
const end = (step: 'keep' | 'hold') =>
  register.endStep({ key: key(), checklist, step, done: true }, desk);
const confirm = () => register.confirmDestruction({ key: key(), checklist }, desk);
const row = async () => readChecklist(await openStore(), checklist);
const keep = (file: string) =>
  register.keepItem(
    { key: key(), checklist, what: 'Bilan', student: lea, file, on: '2027-06-09' },
    desk,
  );
const aside = (decidedBy = 'Nadia Roy, direction') =>
  register.setAside(
    {
      key: key(),
      checklist,
      what: 'Demande d’accès',
      posts: [post],
      until: null,
      reason: 'access-request',
      decidedBy,
      decidedOn: '2027-06-09',
    },
    desk,
  );

test('nothing is ticked as destroyed before what must be kept is at its place (5.10), and what must wait set aside', async () => {
  await expect(tick([`post:${post}`])).rejects.toMatchObject({ name: 'KeepFirst' });
  expect((await row()).ticked).toEqual([]);
  await end('keep');
  await expect(tick([`post:${post}`])).rejects.toMatchObject({ name: 'HoldFirst' });
  expect((await row()).ticked).toEqual([]);
  await end('hold');
  await tick([`post:${post}`]);
  vi.setSystemTime(new Date('2027-06-12T17:00:00Z'));
  await tick([`post:${post}`, 'files']);
  expect((await row()).ticked).toEqual([
    { item: `post:${post}`, on: '2027-06-10' },
    { item: 'files', on: '2027-06-12' },
  ]);
});

test('ticks that come at once are all kept', async () => {
  await Promise.all([end('keep'), end('hold')]);
  await Promise.all(items.map((id) => tick([id])));
  expect((await row()).ticked.map(({ item }) => item).sort()).toEqual([...items].sort());
});

test('what the principal will read names no student', async () => {
  await expect(keep('dossier de Léa')).rejects.toMatchObject({ name: 'StudentNamed' });
  const noting = { key: key(), checklist, item: 'team', text: 'Demande 12, Bouchard' };
  await expect(register.noteEvidence(noting, desk)).rejects.toMatchObject({ name: 'StudentNamed' });
  // A principal’s last name may be a student’s too.
  await expect(aside('mère de Léa Tremblay')).rejects.toMatchObject({ name: 'StudentNamed' });
  expect(await row()).toMatchObject({ kept: [], holds: [], evidence: {} });
  await aside('Nadia Tremblay, direction');
  expect((await row()).holds).toHaveLength(1);
});

test('a confirmation waits for every step; a hold is declared and hinders nothing; a second corrects the first', async () => {
  await expect(confirm()).rejects.toMatchObject({ name: 'NotReady' });
  await keep('dossier scolaire');
  await Promise.all([end('keep'), end('hold')]);
  await aside();
  await tick(items.slice(1));
  await expect(confirm()).rejects.toMatchObject({ name: 'NotReady' });
  await tick(items);
  const first = await confirm();
  const store = await openStore();
  const [kept] = await readRecords(store);
  expect(kept?.record).toMatchObject({
    kind: 'destruction-confirmation',
    schoolYear: '2026-2027',
    version: 1,
    body: {
      reference: '401-teams-2027',
      quantity: { posts: 0, withMedia: 0, elsewhere: 0 },
      kept: [{ count: 1, file: 'dossier scolaire', on: '2027-06-09' }],
      holds: [{ count: 1, reason: 'access-request' }],
    },
  });
  const said = JSON.stringify(kept?.record);
  for (const name of ['Léa', 'Tremblay', 'Noah', 'Bouchard', 'Bilan']) {
    expect(said).not.toContain(name);
  }
  await confirm();
  expect(await nextStatement(store, 'destruction-confirmation', checklist)).toMatchObject({
    version: 3,
  });
  const records = await readRecords(store);
  expect(records.map(({ record }) => record.replaces)).toContain(first.record);
  const about = { year: '2026-2027', due: '2027-06-30', today: '2027-06-12' };
  const { states } = await yearStanding(store, null, about);
  expect([...states]).toEqual([[checklist, 'confirmed']]);
});

test('of a student who is erased, what was kept stays a count, and nothing of it names them', async () => {
  await keep('dossier scolaire');
  await register.eraseStudent({ key: key(), id: lea }, desk);
  expect((await row()).kept).toMatchObject([
    { what: '', student: null, file: 'dossier scolaire', on: '2027-06-09' },
  ]);
});

test('a group goes with its lists', async () => {
  await end('keep');
  await register.removeGroup({ key: key(), id: group }, desk);
  expect(await (await openStore()).db.checklists.count()).toBe(0);
});

test('a year is never erased while the device’s clock is not to be believed', async () => {
  await end('keep');
  const purge = () => register.purgeYear({ key: key(), year: '2026-2027', unsettled: true }, desk);
  for (const wrong of ['2071-07-01T17:00:00Z', '2028-09-01T17:00:00Z', '1970-01-02T17:00:00Z']) {
    vi.setSystemTime(new Date(wrong));
    await expect(purge()).rejects.toMatchObject({ name: 'ClockImplausible' });
  }
  expect(await (await openStore()).db.students.count()).toBe(2);
  vi.setSystemTime(new Date('2027-07-01T17:00:00Z'));
  await purge();
  const { db } = await openStore();
  for (const table of ['students', 'ledger', 'checklists', 'groups'] as const) {
    expect(await db.table(table).count(), table).toBe(0);
  }
});
