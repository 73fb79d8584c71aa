import { openAgain } from './entry.ts';
import type { ExportEntry } from './rows.ts';
import type { Store } from './store.ts';

/** The files that left a platform (002), the first to be deleted first. Throws `SealBroken`. */
export async function readExports(store: Store): Promise<ExportEntry[]> {
  const entries = await openAgain(store, 'exports', await store.db.exports.toArray());
  return entries.sort((a, b) => a.deleteBy.localeCompare(b.deleteBy) || a.id.localeCompare(b.id));
}
