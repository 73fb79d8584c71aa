// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { addClass, answer, desk, draftOf } from '../../test/sample-class.ts';
import { everyPost, readPosts } from '../db/posts.ts';
import { openStore } from '../db/store.ts';
import { noteSent } from './note-sent.ts';
import { register } from './register.ts';

vi.mock('../browser.ts', async () => ({
  browser: (await import('../../test/fake-browser.ts')).fakeBrowser(),
}));

let ids: Record<string, string>;
let group: string;
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T17:00:00Z') });
  const added = await addClass([
    { firstName: 'Léa', lastName: 'Tremblay' },
    { firstName: 'Noah', lastName: 'Bouchard' },
  ]);
  ({ ids, group } = added);
  await answer(ids.Léa, 'yes');
});
afterAll(() => void vi.useRealTimers());
const read = async (student: string | null) =>
  (await readPosts(await openStore(), { ...everyPost, student }, { after: null, limit: 9 })).posts;
const newest = async () => (await read(null))[0];
const count = async () => (await openStore()).db.ledger.count();
let key = 0;
beforeEach(() => {
  key += 1;
  vi.advanceTimersByTime(1000);
});

test('a post that names a student is kept once, without its text', async () => {
  const note = { key: 'one', draft: draftOf('Bravo à Léa, championne!'), release: null };
  await noteSent(note);
  await noteSent(note);
  expect(await count()).toBe(1);
  const row = await newest();
  expect(row).toMatchObject({
    platform: 'teams',
    group,
    students: [ids.Léa],
    media: false,
    level: 'advise',
    decided: 'advise',
    release: null,
    url: note.draft.place.url,
  });
  expect(JSON.stringify(row)).not.toContain('championne');
});

test('a release is kept with its reason, and both can be erased', async () => {
  const draft = draftOf('Bravo à Noah!');
  await noteSent({ key: `${key}`, draft, release: 'safety' });
  const row = await newest();
  expect(row).toMatchObject({ level: 'hold', decided: 'released', release: 'safety' });
  await register.eraseRelease({ key: 'erase', id: row?.id ?? '' }, desk);
  expect(await newest()).toMatchObject({ level: null, decided: null, release: null });
  const about = await read(ids.Noah ?? '');
  expect(about.map(({ id }) => id)).toEqual([row?.id]);
});

test('a picture is media, whoever appears; a film and a recording are noted as what they are', async () => {
  const file = (kind: 'photo' | 'video' | 'audio' | 'document', name: string) =>
    ({ kind, name, digest: null }) as const;
  const send = (attachments: readonly ReturnType<typeof file>[]) => {
    const draft = { ...draftOf('Voici.'), attachments };
    return noteSent({ key: `${key} ${attachments.length}`, draft, release: 'other' });
  };
  await send([file('photo', 'a.jpg')]);
  expect(await newest()).toMatchObject({ media: true, shows: ['photo'], students: [] });
  vi.advanceTimersByTime(1000);
  await send([file('audio', 'a.m4a'), file('document', 'a.pdf'), file('video', 'a.mp4')]);
  expect(await newest()).toMatchObject({ media: true, shows: ['video', 'audio'] });
});

test.each([
  ['nothing personal', draftOf('Bonne fin de semaine!')],
  ['colleagues', draftOf('Bravo à Léa!', { space: 'staff' })],
  [
    'work e-mail',
    draftOf('Bravo à Léa!', {
      platform: 'gmail',
      url: 'https://mail.google.com/mail/u/0/',
      account: 'work',
    }),
  ],
  [
    'private life',
    draftOf('Bravo à Léa!', {
      platform: 'facebook',
      url: 'https://www.facebook.com/groups/1',
      account: 'personal',
    }),
  ],
])('no row for %s', async (_, draft) => {
  const before = await count();
  await noteSent({ key: `${key}`, draft, release: null });
  expect(await count()).toBe(before);
});
