import type { Collection } from 'dexie';
import type { PlatformId } from '../platforms/platform.ts';
import { openRows } from './entry.ts';
import type { LedgerEntry, LedgerRow } from './rows.ts';
import type { Store } from './store.ts';

/** Which posts of the ledger; null: all. Instants are ISO 8601 in UTC, `from` included and `until` not. */
export interface PostQuery {
  group: string | null;
  platform: PlatformId | null;
  student: string | null;
  from: string | null;
  until: string | null;
}
export const everyPost: PostQuery = {
  group: null,
  platform: null,
  student: null,
  from: null,
  until: null,
};
export interface PostsPage {
  posts: readonly LedgerEntry[];
  /** How many there are in all. */
  all: number;
}

/** A page of the ledger, latest first. Rows are counted by an index, and only those of the page are opened. */
export async function readPosts(
  store: Store,
  query: PostQuery,
  page: { offset: number; limit: number },
): Promise<PostsPage> {
  const { rows, all } = await store.db.transaction('r', store.db.ledger, async () =>
    query.student === null
      ? byTime(store, query, page)
      : ofStudent(store, query.student, query, page),
  );
  return { posts: await openRows(store, 'ledger', rows), all };
}

/** One post; null: gone. */
export async function readPost(store: Store, id: string): Promise<LedgerEntry | null> {
  const row = await store.db.ledger.get(id);
  const [post] = row ? await openRows(store, 'ledger', [row]) : [];
  return post ?? null;
}

type Found = { rows: LedgerRow[]; all: number };
type Page = Parameters<typeof readPosts>[2];

async function byTime({ db }: Store, query: PostQuery, { offset, limit }: Page): Promise<Found> {
  const all = await matching(db.ledger, query).count();
  const rows = await matching(db.ledger, query).reverse().offset(offset).limit(limit).toArray();
  return { rows, all };
}

/** No index can hold several students of a post and its time: one student's posts are few enough to sort. */
async function ofStudent(
  { db }: Store,
  student: string,
  { group, platform, from, until }: PostQuery,
  { offset, limit }: Page,
): Promise<Found> {
  const rows = await db.ledger.where({ students: student }).toArray();
  const wanted = rows.filter(
    (row) =>
      (group === null || row.group === group) &&
      (platform === null || row.platform === platform) &&
      (from === null || from <= row.sentAt) &&
      (until === null || row.sentAt < until),
  );
  wanted.sort((a, b) => Number(a.sentAt < b.sentAt) - Number(a.sentAt > b.sentAt));
  return { rows: wanted.slice(offset, offset + limit), all: wanted.length };
}

function matching(
  ledger: Store['db']['ledger'],
  { group, platform, from, until }: PostQuery,
): Collection<LedgerRow, string> {
  const names = [group !== null && 'group', platform !== null && 'platform'].filter(Boolean);
  const keys = [group, platform].filter((key) => key !== null);
  const first = from ?? '';
  const last = until ?? '\uffff';
  if (keys.length === 0) return ledger.where('sentAt').between(first, last);
  const index = `[${names.join('+')}+sentAt]`;
  return ledger.where(index).between([...keys, first], [...keys, last]);
}
