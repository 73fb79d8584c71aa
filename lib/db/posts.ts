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
/** A page goes on after the last post of the former one (`null`: the first): IndexedDB walks every row that it skips. */
export interface PostsAfter {
  after: Pick<LedgerRow, 'id' | 'sentAt'> | null;
  limit: number;
}
export interface PostsPage {
  posts: readonly LedgerEntry[];
  /** Whether older ones follow. */
  more: boolean;
  /** How many there are in all; null where counting would walk them (10,000 took a second on a busy machine, 2026-11). */
  all: number | null;
}

/** A page of the ledger, latest first; only its own rows are opened. Throws `SealBroken`. */
export async function readPosts(
  store: Store,
  query: PostQuery,
  { after, limit }: PostsAfter,
): Promise<PostsPage> {
  const later = ({ id, sentAt }: LedgerRow) =>
    after !== null && (sentAt > after.sentAt || (sentAt === after.sentAt && id >= after.id));
  const about = query.student === null ? null : await ofStudent(store, query.student, query);
  const rows = about
    ? about.filter((row) => !later(row)).slice(0, limit + 1)
    : await matching(store, query, after?.sentAt ?? null)
        .reverse()
        .filter((row) => !later(row))
        .limit(limit + 1)
        .toArray();
  const posts = await openRows(store, 'ledger', rows.slice(0, limit));
  return {
    posts,
    more: rows.length > limit,
    all: about?.length ?? (await knownCount(store, query)),
  };
}

/** One post; null: gone. */
export async function readPost(store: Store, id: string): Promise<LedgerEntry | null> {
  const row = await store.db.ledger.get(id);
  const [post] = row ? await openRows(store, 'ledger', [row]) : [];
  return post ?? null;
}

/** The counter that every change keeps, where nothing narrows the question. */
async function knownCount({ db }: Store, query: PostQuery): Promise<number | null> {
  if (Object.values(query).some((each) => each !== null)) return null;
  return (await db.counters.get('ledger'))?.rows ?? 0;
}

/** No index can hold several students of a post and its time: one student's posts are few enough to sort, latest first. */
async function ofStudent(
  { db }: Store,
  student: string,
  { group, platform, from, until }: PostQuery,
): Promise<LedgerRow[]> {
  const rows = await db.ledger.where({ students: student }).toArray();
  const wanted = rows.filter(
    (row) =>
      (group === null || row.group === group) &&
      (platform === null || row.platform === platform) &&
      (from === null || from <= row.sentAt) &&
      (until === null || row.sentAt < until),
  );
  return wanted.sort((a, b) => compare(b.sentAt, a.sentAt) || compare(b.id, a.id));
}

function compare(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}

/** By the index that fits; `upTo`: no post sent after that instant. */
function matching(
  { db: { ledger } }: Store,
  { group, platform, from, until }: PostQuery,
  upTo: string | null,
): Collection<LedgerRow, string> {
  const names = [group !== null && 'group', platform !== null && 'platform'].filter(Boolean);
  const keys = [group, platform].filter((key) => key !== null);
  const first = from ?? '';
  const last = upTo ?? until ?? '\uffff';
  const bounds = [true, upTo !== null] as const;
  if (keys.length === 0) return ledger.where('sentAt').between(first, last, ...bounds);
  const index = `[${names.join('+')}+sentAt]`;
  return ledger.where(index).between([...keys, first], [...keys, last], ...bounds);
}
