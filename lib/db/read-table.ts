import type { Table } from 'dexie';
import { slicesOf } from './slices.ts';

/** All rows of a table as they stand at one moment, by id. */
export function readTable<R extends { id: string }>(table: Table<R, string>): Promise<R[]> {
  return table.db.transaction('r', table, async (transaction) => {
    const rows: R[] = [];
    // The transaction's own table, so that Dexie need not follow it through a generator.
    for await (const slice of slicesOf<R>(transaction.table(table.name), 1000)) rows.push(...slice);
    return rows;
  });
}
