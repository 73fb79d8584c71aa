// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { addClass, draftOf } from '../../../test/sample-class.ts';
import { browser } from '../../browser.ts';
import { openStore } from '../../db/store.ts';
import type { PageAttachment } from '../../messages.ts';
import { checkDraft } from '../check-draft.ts';
import { answerWhoAppears, askWhoAppears, readWhoAppears } from './appearances.ts';
import { removeStudent } from './students.ts';

vi.mock('../../browser.ts', async () => ({
  browser: (await import('../../../test/fake-browser.ts')).fakeBrowser(),
}));
let ids: Record<string, string>;
let group: string;
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T17:00:00Z') });
  ({ ids, group } = await addClass([
    { firstName: 'Léa', lastName: 'Tremblay' },
    { firstName: 'Noah', lastName: 'Roy' },
  ]));
});
afterAll(() => void vi.useRealTimers());

const digest = 'a1'.repeat(32);
const photo: PageAttachment = { kind: 'photo', name: 'IMG_2041.jpg', digest };
const draft = (file: PageAttachment) => ({ ...draftOf('Notre sortie.'), attachments: [file] });
const codes = async (file: PageAttachment) =>
  (await checkDraft(draft(file))).reasons
    .filter(({ attachments }) => attachments.length > 0)
    .map(({ code }) => code);
const answer = (students: readonly string[], of = digest) =>
  answerWhoAppears({
    key: crypto.randomUUID(),
    group,
    answers: [{ digest: of, students }],
  });

test('a photo is held until it is told who appears, then for those without consent', async () => {
  const before = await checkDraft(draft(photo));
  expect(before.level).toBe('hold');
  expect(before.reasons[0]?.fixes.map(({ id }) => id)).toContain('who-appears');
  await answer([]);
  expect((await checkDraft(draft(photo))).level).not.toBe('hold');
  await answer([ids.Noah ?? '']);
  const shown = await checkDraft(draft(photo));
  expect(shown.level).toBe('hold');
  expect(shown.reasons[0]).toMatchObject({ attachments: [0], spans: [] });
  expect(JSON.stringify(shown)).not.toMatch(/Noah|Roy/u);
});

test('the answer is for exactly that file', async () => {
  const unanswered = await codes({ ...photo, digest: 'b2'.repeat(32) });
  const unseen = await codes({ ...photo, digest: null });
  await answer([]);
  expect(await codes(photo)).toEqual([]);
  expect(unanswered).toHaveLength(1);
  expect(unseen).toEqual(unanswered);
});

test('a student who is removed takes the answer along: who appears is asked again', async () => {
  await answer([ids.Noah ?? '', ids.Léa ?? '']);
  await removeStudent({ key: crypto.randomUUID(), id: ids.Noah ?? '' });
  const { db } = await openStore();
  expect(await db.appearances.count()).toBe(0);
  expect((await checkDraft(draft(photo))).reasons[0]?.fixes[0]?.id).toBe('who-appears');
});

test('nobody is kept who is not in the register', async () => {
  await expect(answer(['somebody'])).rejects.toMatchObject({ name: 'EntryGone' });
});

test('the window learns what it is about, the class included', async () => {
  const { place } = draftOf('');
  const files = [{ ...photo, digest, preview: null, tellsPlace: true }];
  await askWhoAppears({ place, files });
  const [[{ url }]] = vi.mocked(browser.windows.create).mock.calls.slice(-1) as [[{ url: string }]];
  const about = await readWhoAppears({ id: url.split('#')[1] ?? '' });
  expect(about).toEqual({ place, files, group });
  await expect(readWhoAppears({ id: 'x' })).rejects.toMatchObject({ name: 'QuestionGone' });
});
