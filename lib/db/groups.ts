import { openRows } from './entry.ts';
import type { GroupEntry } from './rows.ts';
import type { Store } from './store.ts';

/** All groups, by school year then name. */
export async function readGroups(store: Store): Promise<GroupEntry[]> {
  const groups = await openRows(store, 'groups', await store.db.groups.toArray());
  return groups.sort(
    (a, b) => a.schoolYear.localeCompare(b.schoolYear) || a.name.localeCompare(b.name, 'fr'),
  );
}
