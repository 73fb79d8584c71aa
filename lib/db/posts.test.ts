// @vitest-environment node
import 'fake-indexeddb/auto';
import { beforeAll, expect, test, vi } from 'vitest';
import { sealRow } from './entry.ts';
import { everyPost, type PostQuery, type PostsPage, readPosts } from './posts.ts';
import type { LedgerRow } from './rows.ts';
import { openStore, type Store } from './store.ts';

vi.mock('../browser.ts', async () => ({
  browser: (await import('../../test/fake-browser.ts')).fakeBrowser(),
}));

const posts = Array.from({ length: 60 }, (_, at) => ({
  id: `p${at}`,
  platform: at % 2 === 0 ? ('teams' as const) : ('classroom' as const),
  group: at % 3 === 0 ? null : `g${at % 3}`,
  sentAt: new Date(Date.UTC(2026, 8, 1 + at - (at % 2))).toISOString(),
  students: at % 5 === 0 ? ['lea', 'noah'] : ['noah'],
}));
let store: Store;
beforeAll(async () => {
  store = await openStore();
  for (const post of posts) {
    const rest = { place: null, media: false, level: null, decided: null, release: null };
    const url = `https://example.com/${post.id}`;
    await store.db.ledger.add(
      await sealRow<LedgerRow>(store, 'ledger', { ...post, ...rest }, { url }),
    );
  }
  await store.db.counters.put({ table: 'ledger', rows: posts.length });
});

test.each<[string, Partial<PostQuery>]>([
  ['all', {}],
  ['of a group', { group: 'g1' }],
  ['of a platform', { platform: 'classroom' }],
  ['of both', { group: 'g2', platform: 'teams' }],
  ['of a student', { student: 'lea' }],
  [
    'of a student on a platform, in a month',
    { student: 'noah', platform: 'teams', from: '2026-10' },
  ],
  ['until October', { until: '2026-10' }],
  ['of a group in October', { group: 'g1', from: '2026-10', until: '2026-11' }],
  ['of a platform in October', { platform: 'teams', from: '2026-10', until: '2026-11' }],
])('posts %s come latest first, page by page', async (_, part) => {
  const query = { ...everyPost, ...part };
  const wanted = posts
    .filter(
      ({ group, platform, students, sentAt }) =>
        (query.group === null || group === query.group) &&
        (query.platform === null || platform === query.platform) &&
        (query.student === null || students.includes(query.student)) &&
        sentAt >= (query.from ?? '') &&
        (query.until === null || sentAt < query.until),
    )
    .sort((a, b) => (a.sentAt === b.sentAt ? order(b.id, a.id) : order(b.sentAt, a.sentAt)));
  expect(wanted.length).toBeGreaterThan(3);
  const found: string[] = [];
  let after: { id: string; sentAt: string } | null = null;
  for (let more = true; more; ) {
    const page: PostsPage = await readPosts(store, query, { after, limit: 3 });
    if (page.all !== null) expect(page.all).toBe(wanted.length);
    found.push(...page.posts.map(({ id, url }) => `${id} ${url}`));
    after = page.posts.at(-1) ?? null;
    more = page.more;
  }
  expect(found).toEqual(wanted.map(({ id }) => `${id} https://example.com/${id}`));
});

test('all of them are counted by the counter, those of a student by themselves', async () => {
  const first = { after: null, limit: 1 };
  expect(await readPosts(store, everyPost, first)).toMatchObject({ all: posts.length, more: true });
  expect((await readPosts(store, { ...everyPost, student: 'lea' }, first)).all).toBe(12);
  expect((await readPosts(store, { ...everyPost, group: 'g1' }, first)).all).toBeNull();
});

function order(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
