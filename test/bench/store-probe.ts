import { sealRow } from '../../lib/db/entry.ts';
import { everyPost, readPosts } from '../../lib/db/posts.ts';
import type { LedgerRow } from '../../lib/db/rows.ts';
import { openStore } from '../../lib/db/store.ts';

/** Runs inside a page of the extension: the product's own queries, and raw reads of the same rows. */
export interface Probe {
  /** Adds posts of invented students; returns the student that is searched, and the instant of the middle. */
  fill(posts: number): Promise<{ student: string; middle: string }>;
  /** Milliseconds of one read, and how many rows came. */
  ours(what: Read): Promise<Timed>;
  raw(what: Read): Promise<Timed>;
}
/** `upTo`: the page goes on after a post of that instant (ISO 8601); null: the first page. */
export type Read = { student: string | null; upTo: string | null };
export interface Timed {
  ms: number;
  rows: number;
}
declare global {
  var probe: Probe;
}

const limit = 50;
const students = Array.from({ length: 150 }, (_, at) => `student-${at}`);
const groups = ['a', 'b', 'c', 'd', 'e'];
const start = Date.UTC(2026, 7, 22);
const minute = 60_000;

globalThis.probe = {
  async fill(posts) {
    const store = await openStore();
    const batch = 5000;
    for (let from = 0; from < posts; from += batch) {
      const rows = await Promise.all(
        Array.from({ length: Math.min(batch, posts - from) }, (_, at) => {
          const index = from + at;
          const { url, ...clear } = postOf(index);
          return sealRow<LedgerRow>(store, 'ledger', clear, { url });
        }),
      );
      await store.db.transaction('rw', ['ledger', 'counters'], async (transaction) => {
        await transaction.table('ledger').bulkAdd(rows);
        await transaction.table('counters').put({ table: 'ledger', rows: from + rows.length });
      });
    }
    const middle = new Date(start + (posts / 2) * minute).toISOString();
    return { student: students[0] ?? '', middle };
  },
  ours: ({ student, upTo }) =>
    timed(async () => {
      const after = upTo === null ? null : { sentAt: upTo, id: '' };
      const query = { ...everyPost, student };
      return (await readPosts(await openStore(), query, { after, limit })).posts.length;
    }),
  raw: ({ student, upTo }) => timed(() => (student === null ? page(upTo) : about(student))),
};

/** Three students a post at most, spread by a fixed step, so that each run has the same posts. */
function postOf(index: number): Omit<LedgerRow, 'sealed'> & { url: string } {
  const count = 1 + (index % 3);
  return {
    id: crypto.randomUUID(),
    platform: index % 4 === 0 ? 'classroom' : 'teams',
    place: null,
    group: groups[index % groups.length] ?? null,
    sentAt: new Date(start + index * minute).toISOString(),
    students: Array.from({ length: count }, (_, at) => students[(index * 7 + at * 11) % 150] ?? ''),
    media: index % 5 === 0,
    level: 'advise',
    decided: 'advise',
    release: null,
    url: `https://teams.microsoft.com/v2/#/conversations/${index}`,
  };
}

async function timed(read: () => Promise<number>): Promise<Timed> {
  const from = performance.now();
  const rows = await read();
  return { ms: performance.now() - from, rows };
}

/** The rows of a page as IndexedDB alone gives them: sealed. */
async function page(upTo: string | null): Promise<number> {
  const index = await ledgerIndex('sentAt');
  return new Promise((resolve, reject) => {
    const rows: unknown[] = [];
    const range = upTo === null ? null : IDBKeyRange.upperBound(upTo, true);
    const opening = index.openCursor(range, 'prev');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const cursor = opening.result;
      if (cursor) rows.push(cursor.value);
      if (!cursor || rows.length === limit) resolve(rows.length);
      else cursor.continue();
    };
  });
}

async function about(student: string): Promise<number> {
  const index = await ledgerIndex('students');
  return new Promise((resolve, reject) => {
    const reading = index.getAll(student);
    reading.onerror = () => reject(reading.error);
    reading.onsuccess = () => resolve(reading.result.length);
  });
}

async function ledgerIndex(name: string): Promise<IDBIndex> {
  const { db } = await openStore();
  return db.backendDB().transaction('ledger').objectStore('ledger').index(name);
}
