// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { addClass, desk, teamsPlace } from '../../../test/sample-class.ts';
import { checkItems } from '../../access/check-round.ts';
import { readDocuments } from '../../db/documents.ts';
import { readNotices } from '../../db/notices.ts';
import { openStore } from '../../db/store.ts';
import { register } from '../register.ts';
import { viewPlace } from '../view-place.ts';

vi.mock('../../browser.ts', async () => ({
  browser: (await import('../../../test/fake-browser.ts')).fakeBrowser(),
}));

const key = () => crypto.randomUUID();
const words = {
  lang: 'fr',
  title: 'Teams',
  aims: 'Apprendre',
  use: 'Devoirs',
  readers: 'Le groupe',
};
const steps = { submittedOn: null, validatedOn: null, validatedBy: null, sentOn: null };
let one = '';
let two = '';
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T17:00:00Z') });
  one = (await addClass([])).group;
  two = (await addClass([], '402')).group;
  const answered = { space: 'class', group: one, student: null, purpose: 'school' } as const;
  await register.answerPlace({ key: key(), place: teamsPlace, answer: answered }, desk);
});
afterAll(() => void vi.useRealTimers());

const advised = async () => (await viewPlace(teamsPlace)).advice.map(({ code }) => code);
const save = (id: string | null, groups: readonly string[], change: Partial<typeof words> = {}) =>
  register.saveDocument(
    { key: key(), id, groups, platform: 'teams', ...words, ...change, lang: 'fr' },
    desk,
  );
const note = (groups: readonly string[], days: Partial<typeof steps> | object) =>
  register.setNotices({ key: key(), groups, platform: 'teams', ...steps, ...days }, desk);
const rows = async () => readNotices(await openStore(), null);

test('one document for two groups: the advice of 5.1 stays until it is validated, then sent', async () => {
  const { id } = await save(null, [one, two]);
  expect(await readDocuments(await openStore())).toMatchObject([
    { id, ...words, createdOn: '2026-11-22' },
  ]);
  expect(await advised()).toEqual(['no-notice']);
  const submitted = { submittedOn: '2026-11-18' };
  await note([one, two], submitted);
  const validated = { ...submitted, validatedOn: '2026-11-19', validatedBy: 'Inès Gagnon' };
  await note([one, two], validated);
  expect(await advised()).toEqual(['no-notice']);
  await note([one, two], { ...validated, sentOn: '2026-11-20' });
  expect(await advised()).toEqual([]);
  expect(await rows()).toMatchObject(
    [one, two].sort().map((group) => ({ group, document: id, ...validated, sentOn: '2026-11-20' })),
  );
  const store = await openStore();
  expect(JSON.stringify(await store.db.notices.toArray())).not.toContain('Gagnon');
});

test.each([
  ['in the future', { submittedOn: '2026-11-23' }, 'future'],
  ['of last school year', { submittedOn: '2026-06-30' }, 'other-year'],
  ['sent before it was validated', { validatedOn: '2026-11-20', sentOn: '2026-11-19' }, 'order'],
  [
    'validated before it was submitted',
    { submittedOn: '2026-11-20', validatedOn: '2026-11-19' },
    'order',
  ],
  ['sent, never validated', { submittedOn: '2026-11-10', sentOn: '2026-11-19' }, 'not-validated'],
])('steps are refused: %s', async (_, days, fault) => {
  const before = await rows();
  await expect(note([one, two], days)).rejects.toMatchObject({
    name: 'NoticeRefused',
    detail: { fault },
  });
  expect(await rows()).toEqual(before);
});

test('other words make it a draft again, the same words and fewer groups do not', async () => {
  const [document] = await readDocuments(await openStore());
  const id = document?.id ?? '';
  await save(id, [one]);
  expect((await rows()).map(({ group, sentOn }) => [group, sentOn])).toEqual([[one, '2026-11-20']]);
  await save(id, [one], { use: 'Devoirs et photos' });
  expect(await rows()).toMatchObject([{ group: one, document: id, ...steps }]);
  expect(await advised()).toEqual(['no-notice']);
  await register.removeDocument({ key: key(), id }, desk);
  expect(await rows()).toEqual([]);
  await expect(save(id, [one])).rejects.toMatchObject({ name: 'EntryGone' });
});

test('who can get in: each look is kept at once, the round is done with the last one', async () => {
  const { db } = await openStore();
  const tick = (item: (typeof checkItems)[number], ticked = true) =>
    register.tickAccess(
      { key: key(), group: one, platform: 'teams', round: 'autumn', item, ticked },
      desk,
    );
  const id = `${one}|teams|2026-2027|autumn`;
  await tick('members');
  expect(await db.accessChecks.get(id)).toMatchObject({ ticked: ['members'], doneOn: null });
  for (const item of checkItems) await tick(item);
  expect((await db.accessChecks.get(id))?.doneOn).toBe('2026-11-22');
  await tick('guests', false);
  expect(await db.accessChecks.get(id)).toMatchObject({ doneOn: null });
  expect(await db.accessChecks.count()).toBe(1);
});
