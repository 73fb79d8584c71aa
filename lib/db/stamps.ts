import type { Dexie, Transaction } from 'dexie';
import { composedTables } from './composed-tables.ts';
import type { RegisterTable } from './database.ts';

/** Made once and never edited by a person: their ids tell all, so they need no stamp. */
const unstamped: readonly RegisterTable[] = ['tombstones', 'milestones', 'packs'];

const touched = new WeakMap<Transaction, Set<string>>();

/**
 * Remembers which rows each transaction changes, so that `commit` can stamp them: when two devices are merged, the
 * newer of two rows is kept (docs/design.md "What is stored"). A row that was never changed has no stamp.
 */
export function watchRows(db: Dexie, tables: readonly RegisterTable[]): void {
  for (const name of tables.filter((each) => !unstamped.includes(each))) {
    db.table(name).hook('updating', (_changes, id, _row, transaction) => {
      note(transaction, name, id);
    });
    if (!composedTables.includes(name)) continue;
    db.table(name).hook('creating', (id, row, transaction) => {
      note(transaction, name, id ?? (row as { id: string }).id);
    });
  }
}

/** `table|id` of the rows that the transaction changed so far. */
export function touchedIn(transaction: Transaction): readonly string[] {
  return [...(touched.get(transaction) ?? [])];
}

function note(transaction: Transaction, table: RegisterTable, id: unknown): void {
  const known = touched.get(transaction) ?? new Set();
  touched.set(transaction, known.add(`${table}|${String(id)}`));
}
