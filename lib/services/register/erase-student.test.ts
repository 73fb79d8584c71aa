// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { addClass, answer, desk, draftOf, teamsPlace } from '../../../test/sample-class.ts';
import { readPostsAboutAny } from '../../db/posts-about.ts';
import { openStore } from '../../db/store.ts';
import { noteSent } from '../note-sent.ts';
import { register } from '../register.ts';

vi.mock('../../browser.ts', async () => ({
  browser: (await import('../../../test/fake-browser.ts')).fakeBrowser(),
}));
const key = () => crypto.randomUUID();

let noah: string;
let lea: string;
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T17:00:00Z') });
  const { ids, group } = await addClass([
    { firstName: 'Léa', lastName: 'Tremblay' },
    { firstName: 'Noah', lastName: 'Bouchard' },
  ]);
  [noah = '', lea = ''] = [ids.Noah, ids.Léa];
  await answer(lea, 'yes');
  await answer(noah, 'no');
  await noteSent({ key: key(), draft: draftOf('Bravo à Léa et à Noah!'), release: null });
  const [post] = await readPostsAboutAny(await openStore(), [noah]);
  await register.tickTakedown({ key: key(), post: post?.id ?? '', student: noah }, desk);
  const form = { platform: 'teams', schoolYear: '2026-2027', sentOn: '2026-09-01' } as const;
  await register.setFormsSent({ key: key(), students: [noah], ...form }, desk);
  const own = { space: 'own-parent', group, student: noah, purpose: 'school' } as const;
  const place = { ...teamsPlace, conversation: 'parent of noah' };
  await register.answerPlace({ key: key(), place, answer: own }, desk);
});
afterAll(() => void vi.useRealTimers());

test('an erased student is in no table any more; the proof counts and names nobody', async () => {
  const { db } = await openStore();
  const erased = { key: key(), id: noah };
  const proof = await register.eraseStudent(erased, desk);
  expect(proof).toMatchObject({
    on: '2026-11-22',
    at: '2026-11-22T17:00:00.000Z',
    counts: { consents: 1, forms: 1, takedowns: 1, posts: 1, places: 1 },
  });
  expect(JSON.stringify(proof)).not.toContain(noah);
  expect(await db.chain.get(proof.seq)).toMatchObject({
    kind: 'erase-student',
    digest: proof.digest,
  });
  // A tombstone and stamps keep the opaque id, so that no backup and no other device brings the student back.
  for (const table of db.tables.filter(({ name }) => !['tombstones', 'stamps'].includes(name))) {
    expect(JSON.stringify(await table.toArray()), table.name).not.toContain(noah);
  }
  expect(await db.tombstones.toArray()).toEqual([
    { id: `students|${noah}`, erasedOn: '2026-11-22' },
  ]);
  expect(await register.eraseStudent(erased, desk)).toEqual(proof);
  expect((await db.ledger.toArray()).map(({ students }) => students)).toEqual([[lea]]);
  await expect(register.eraseStudent({ key: key(), id: noah }, desk)).rejects.toMatchObject({
    name: 'EntryGone',
  });
});
