import { openAgain, openRows } from './entry.ts';
import { readTable } from './read-table.ts';
import type { ConsentEntry } from './rows.ts';
import type { Store } from './store.ts';

/** All consent events of these students, or of everyone (`null`), oldest first. */
export async function readConsents(
  store: Store,
  students: readonly string[] | null,
): Promise<ConsentEntry[]> {
  const { consents } = store.db;
  const entries =
    students === null
      ? await openAgain(store, 'consents', await readTable(consents))
      : await openRows(
          store,
          'consents',
          await consents.where('student').anyOf(students).toArray(),
        );
  return entries.sort((a, b) => inOrder(a.on, b.on) || inOrder(a.recordedAt, b.recordedAt));
}

/** Dates in ISO 8601 follow each other as their characters do. */
function inOrder(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
