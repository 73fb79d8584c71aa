// @vitest-environment node
import 'fake-indexeddb/auto';
import { beforeAll, expect, test, vi } from 'vitest';
import { addClass, desk, draftOf } from '../../../test/sample-class.ts';
import { everyPost, readPosts } from '../../db/posts.ts';
import { openStore } from '../../db/store.ts';
import { admit } from '../door.ts';
import { noteSent } from '../note-sent.ts';
import { register } from '../register.ts';

vi.mock('../../browser.ts', async () => ({
  browser: (await import('../../../test/fake-browser.ts')).fakeBrowser(),
}));

const key = () => crypto.randomUUID();
const post = async () => {
  const { posts } = await readPosts(await openStore(), everyPost, { after: null, limit: 1 });
  return posts[0];
};
let id = '';
beforeAll(async () => {
  await addClass([{ firstName: 'Noah', lastName: 'Bouchard' }]);
  const draft = draftOf('Bravo à Noah!');
  await noteSent({ key: key(), draft, release: 'safety' });
  id = (await post())?.id ?? '';
});

test('the address of a post is kept sealed beside that of its place, and taken off again', async () => {
  const link = 'https://teams.microsoft.com/l/message/19:abc/17';
  await register.setPostLink({ key: key(), id, link }, desk);
  expect(await post()).toMatchObject({ link, url: draftOf('').place.url, release: 'safety' });
  const { db } = await openStore();
  expect(JSON.stringify(await db.ledger.toArray())).not.toContain('message');
  await register.setPostLink({ key: key(), id, link: null }, desk);
  expect((await post())?.link).toBeNull();
  await expect(register.setPostLink({ key: key(), id: 'gone', link }, desk)).rejects.toMatchObject({
    name: 'EntryGone',
  });
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'teams', ''])(
  'the door lets no other address in: %j',
  (link) => {
    expect(() => admit('setPostLink', { key: key(), id, link }, desk)).toThrow('shape');
  },
);
