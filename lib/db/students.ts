import { openAgain, openRows } from './entry.ts';
import { readTable } from './read-table.ts';
import type { StudentEntry } from './rows.ts';
import type { Store } from './store.ts';

// Made once: `localeCompare` looks its language up at every call (5,000 students, 2026-11).
const { compare } = new Intl.Collator('fr');

/** The students of a group, or of all groups (`null`), by last then first name. */
export async function readStudents(store: Store, group: string | null): Promise<StudentEntry[]> {
  const { students } = store.db;
  const entries =
    group === null
      ? await openAgain(store, 'students', await readTable(students))
      : await openRows(store, 'students', await students.where({ group }).toArray());
  return entries.sort(
    (a, b) => compare(a.lastName, b.lastName) || compare(a.firstName, b.firstName),
  );
}
