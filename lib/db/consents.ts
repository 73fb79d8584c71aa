import { openRows } from './entry.ts';
import type { ConsentEntry } from './rows.ts';
import type { Store } from './store.ts';

/** All consent events of these students, or of everyone (`null`), oldest first. */
export async function readConsents(
  store: Store,
  students: readonly string[] | null,
): Promise<ConsentEntry[]> {
  const { consents } = store.db;
  const rows =
    students === null ? consents.toArray() : consents.where('student').anyOf(students).toArray();
  return (await openRows(store, 'consents', await rows)).sort(
    (a, b) => a.on.localeCompare(b.on) || a.recordedAt.localeCompare(b.recordedAt),
  );
}
