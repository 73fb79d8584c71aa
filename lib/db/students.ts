import { openRows } from './entry.ts';
import type { StudentEntry } from './rows.ts';
import type { Store } from './store.ts';

/** The students of a group, or of all groups (`null`), by last then first name. */
export async function readStudents(store: Store, group: string | null): Promise<StudentEntry[]> {
  const { students } = store.db;
  const rows = group === null ? students.toArray() : students.where({ group }).toArray();
  return (await openRows(store, 'students', await rows)).sort(
    (a, b) =>
      a.lastName.localeCompare(b.lastName, 'fr') || a.firstName.localeCompare(b.firstName, 'fr'),
  );
}
