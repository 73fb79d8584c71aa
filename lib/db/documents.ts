import { openRows } from './entry.ts';
import type { DocumentEntry } from './rows.ts';
import type { Store } from './store.ts';

/** The information documents of 5.1, latest first. */
export async function readDocuments(store: Store): Promise<DocumentEntry[]> {
  const entries = await openRows(store, 'documents', await store.db.documents.toArray());
  return entries.sort((a, b) => b.createdOn.localeCompare(a.createdOn));
}
