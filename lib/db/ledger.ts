import { openRows } from './entry.ts';
import type { LedgerEntry } from './rows.ts';
import type { Store } from './store.ts';

/** A page of the ledger, latest first: at most `limit` posts, sent before the instant `before` (ISO 8601) where given. */
export async function readLedger(
  store: Store,
  { limit, before = '\uffff' }: { limit: number; before?: string },
): Promise<LedgerEntry[]> {
  const { ledger } = store.db;
  const rows = await ledger.where('sentAt').below(before).reverse().limit(limit).toArray();
  return openRows(store, 'ledger', rows);
}

/** The posts that name a student (directive 5.8: what a withdrawal takes down), oldest first. */
export async function readPostsAbout(store: Store, student: string): Promise<LedgerEntry[]> {
  const rows = await store.db.ledger.where({ students: student }).sortBy('sentAt');
  return openRows(store, 'ledger', rows);
}
