// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { addClass, answer, desk, draftOf, teamsPlace } from '../../test/sample-class.ts';
import { browser } from '../browser.ts';
import { readAuthorisations } from '../db/authorisations.ts';
import { brokenLink } from '../db/chain.ts';
import { readConsents } from '../db/consents.ts';
import { readNotices } from '../db/notices.ts';
import { readPlaces } from '../db/places.ts';
import { everyPost, readPosts } from '../db/posts.ts';
import { openStore } from '../db/store.ts';
import { readStudents } from '../db/students.ts';
import { noteSent } from './note-sent.ts';
import { register } from './register.ts';
import { viewPlace } from './view-place.ts';

vi.mock('../browser.ts', async () => ({
  browser: (await import('../../test/fake-browser.ts')).fakeBrowser(),
}));
const key = () => crypto.randomUUID();

let ids: Record<string, string>;
let group: string;
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T17:00:00Z') });
  ({ ids, group } = await addClass([
    { firstName: 'Léa', lastName: 'Tremblay' },
    { firstName: 'Noah', lastName: 'Bouchard' },
  ]));
  await answer(ids.Léa, 'yes');
  await answer(ids.Noah, 'yes');
  await noteSent({ key: key(), draft: draftOf('Bravo à Léa et à Noah!'), release: null });
  const own = { space: 'own-student', group, student: ids.Noah ?? '', purpose: 'school' } as const;
  const place = { ...teamsPlace, conversation: 'noah' };
  await register.answerPlace({ key: key(), place, answer: own }, desk);
  const steps = { submittedOn: null, validatedOn: '2026-08-28', validatedBy: null, sentOn: null };
  await register.setNotices({ key: key(), groups: [group], platform: 'teams', ...steps }, desk);
});
afterAll(() => void vi.useRealTimers());

test('an answer for a place is kept with its day, and can be forgotten', async () => {
  const store = await openStore();
  const answered = { space: 'staff', group: null, student: null, purpose: 'school' } as const;
  const place = { ...teamsPlace, conversation: 'colleagues' };
  await register.answerPlace({ key: key(), place, answer: answered }, desk);
  expect((await viewPlace(place)).space).toBe('staff');
  const kept = (await readPlaces(store)).find(({ conversation }) => conversation === 'colleagues');
  expect(kept).toMatchObject({ ...answered, answeredOn: '2026-11-22', url: teamsPlace.url });
  await register.forgetPlace({ key: key(), id: kept?.id ?? '' }, desk);
  expect((await viewPlace(place)).space).toBe('class');
  const nowhere = { ...teamsPlace, conversation: null };
  const refused = register.answerPlace({ key: key(), place: nowhere, answer: answered }, desk);
  await expect(refused).rejects.toMatchObject({ name: 'PlaceUnknown' });
});

test('an authorisation counts until it is removed, and the pages are told', async () => {
  const seesaw = { ...teamsPlace, platform: 'seesaw', url: 'https://app.seesaw.me/' } as const;
  expect((await viewPlace(seesaw)).status).toBe('authorisation-required');
  vi.mocked(browser.tabs.query).mockResolvedValueOnce([{ id: 7 } as never]);
  const days = { grantedOn: '2026-11-22', until: '2026-11-22' };
  const added = { key: key(), platform: 'seesaw', ...days, by: 'Direction' } as const;
  await register.addAuthorisation(added, desk);
  expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, { vigieBroadcast: 'registerChanged' });
  expect(await viewPlace(seesaw)).toMatchObject({ status: 'authorised', until: '2026-11-22' });
  const [kept] = await readAuthorisations(await openStore());
  expect(kept).toMatchObject({ by: 'Direction', ...days });
  await register.removeAuthorisation({ key: key(), id: kept?.id ?? '' }, desk);
  expect((await viewPlace(seesaw)).status).toBe('authorisation-required');
});

test('a student who is removed is nowhere any more; the post stays', async () => {
  const store = await openStore();
  await register.removeStudent({ key: key(), id: ids.Noah ?? '' }, desk);
  const tables = ['students', 'consents', 'ledger', 'places', 'notices'] as const;
  for (const table of tables) {
    expect(JSON.stringify(await store.db.table(table).toArray()), table).not.toContain(ids.Noah);
  }
  expect((await readStudents(store, group)).map(({ id }) => id)).toEqual([ids.Léa]);
  const { posts } = await readPosts(store, everyPost, { after: null, limit: 9 });
  expect(posts.map(({ students }) => students)).toEqual([[ids.Léa]]);
});

test('a group that is removed takes everything with it but the posts; the chain is whole', async () => {
  const store = await openStore();
  const retried = { key: key(), id: group };
  await register.removeGroup(retried, desk);
  await register.removeGroup(retried, desk);
  await expect(register.removeGroup({ key: key(), id: group }, desk)).rejects.toMatchObject({
    name: 'EntryGone',
    detail: { table: 'groups' },
  });
  expect(await readConsents(store, null)).toEqual([]);
  expect(await readNotices(store, null)).toEqual([]);
  const { posts } = await readPosts(store, everyPost, { after: null, limit: 9 });
  expect(posts).toMatchObject([{ students: [], group: null }]);
  expect(await brokenLink(store.db, store.keys)).toBeNull();
});
