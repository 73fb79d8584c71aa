// @vitest-environment node
import 'fake-indexeddb/auto';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Runtime } from '../../browser.ts';
import { consentState } from '../../consent/state.ts';
import { readConsents } from '../../db/consents.ts';
import { sealRow } from '../../db/entry.ts';
import type { LedgerRow } from '../../db/rows.ts';
import { openStore } from '../../db/store.ts';
import { readStudents } from '../../db/students.ts';
import type { NewConsent } from '../../messages.ts';
import { change } from '../change.ts';
import { register } from '../register.ts';

vi.mock('../../browser.ts', async () => ({
  browser: (await import('../../../test/fake-browser.ts')).fakeBrowser(),
}));

const page: Runtime.MessageSender = { id: 'vigie', url: 'chrome-extension://vigie/desk.html' };
const key = () => crypto.randomUUID();
let lea = '';
let noah = '';
const answer = (student: string, change: Partial<NewConsent>): NewConsent => ({
  student,
  platform: 'teams',
  scope: 'class',
  answer: 'yes',
  on: '2026-09-08',
  parent: 1,
  formDate: '2026-09-08',
  filedAt: 'Classeur 402',
  digest: null,
  corrects: null,
  ...change,
});
const nothing = { formDate: null, filedAt: null } as const;

beforeAll(async () => {
  await register.saveSettings({ key: key(), patch: { person: 'Geneviève Morin' } }, page);
  const group = await register.addGroup({ key: key(), name: '402', schoolYear: '2026-2027' }, page);
  const students = ['Léa', 'Noah'].map((firstName) => ({
    firstName,
    lastName: 'Roy',
    nicknames: [],
  }));
  await register.importStudents({ key: key(), group: group.id, students }, page);
  const [first, second] = await readStudents(await openStore(), group.id);
  lea = first?.id ?? '';
  noah = second?.id ?? '';
});

test('a mistake is taken back by an event that names it; who recorded each is kept', async () => {
  const store = await openStore();
  await register.recordConsents({ key: key(), events: [answer(lea, {})] }, page);
  const [mistake] = await readConsents(store, [lea]);
  expect(mistake).toMatchObject({ recordedBy: 'Geneviève Morin', filedAt: 'Classeur 402' });
  const correction = answer(lea, { answer: 'none', ...nothing, corrects: mistake?.id ?? '' });
  await register.recordConsents({ key: key(), events: [correction] }, page);
  const events = await readConsents(store, [lea]);
  expect(events).toHaveLength(2);
  const asked = { student: lea, scope: 'class', platforms: ['teams'], on: '2026-11-22' };
  expect(consentState(events, asked)).toBe('none');
});

test('a correction about another student or of nothing is refused whole', async () => {
  const store = await openStore();
  const [mistake] = await readConsents(store, [lea]);
  const record = (corrects: string) =>
    register.recordConsents({ key: key(), events: [answer(noah, { corrects })] }, page);
  await expect(record(mistake?.id ?? '')).rejects.toThrow('a correction about something else');
  await expect(record('unknown')).rejects.toThrow('consents');
  expect(await readConsents(store, [noah])).toEqual([]);
});

test('forms are noted as given out, again on another day, and taken back', async () => {
  const { db } = await openStore();
  const forms = { platform: 'teams', schoolYear: '2026-2027', students: [lea, noah] } as const;
  const send = (sentOn: string | null, students: readonly string[]) =>
    register.setFormsSent({ ...forms, key: key(), sentOn, students }, page);
  await send('2026-08-29', [lea, noah]);
  await send('2026-09-02', [noah]);
  const days = async () =>
    new Map((await db.forms.toArray()).map(({ student, sentOn }) => [student, sentOn]));
  expect(await days()).toEqual(
    new Map([
      [lea, '2026-08-29'],
      [noah, '2026-09-02'],
    ]),
  );
  await send(null, [noah]);
  expect(await days()).toEqual(new Map([[lea, '2026-08-29']]));
  await expect(send('2026-09-02', ['unknown'])).rejects.toThrow('students');
});

test('a post is ticked once, however often it is said, and unticked', async () => {
  const { db } = await openStore();
  await change('test-post', { key: key() }, ['ledger'], async (store) => {
    const clear = {
      id: 'post',
      platform: 'teams' as const,
      place: null,
      group: null,
      sentAt: '2026-10-01T14:00:00Z',
      students: [lea],
      media: false,
      level: null,
      decided: null,
      release: null,
    };
    const row = await sealRow<LedgerRow>(store, 'ledger', clear, { url: 'https://example.org/' });
    return async (tables) => tables.ledger.add(row);
  });
  const tick = { post: 'post', student: lea };
  await register.tickTakedown({ key: key(), ...tick }, page);
  await register.tickTakedown({ key: key(), ...tick }, page);
  expect(await db.takedowns.toArray()).toMatchObject([
    { ...tick, doneOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/u) },
  ]);
  await register.untickTakedown({ key: key(), ...tick }, page);
  expect(await db.takedowns.count()).toBe(0);
  await expect(
    register.tickTakedown({ key: key(), post: 'x', student: lea }, page),
  ).rejects.toThrow('ledger');
});
