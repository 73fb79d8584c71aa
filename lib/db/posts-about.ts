import { openAgain } from './entry.ts';
import type { LedgerEntry } from './rows.ts';
import type { Store } from './store.ts';

/**
 * The posts that name any of these students, each once, in no order (directive 5.7, 5.8: what a refusal takes down).
 * The list is read again after every change: only what is new to it is opened. Throws `SealBroken`.
 */
export async function readPostsAboutAny(
  store: Store,
  students: readonly string[],
): Promise<LedgerEntry[]> {
  if (students.length === 0) return [];
  const rows = await store.db.ledger.where('students').anyOf(students).distinct().toArray();
  return openAgain(store, 'ledger', rows);
}
