import type { Table } from 'dexie';

/** Rows that one request brings; all at once would leave a page without a frame (5,000 students, 2026-11). */
const slice = 1000;

/** All rows of a table as they stand at one moment, by id. */
export function readTable<R extends { id: string }>(table: Table<R, string>): Promise<R[]> {
  return table.db.transaction('r', table, async () => {
    const rows: R[] = [];
    for (let after = ''; ; ) {
      const next = await table.where(':id').above(after).limit(slice).toArray();
      rows.push(...next);
      const last = next.at(-1);
      if (!last || next.length < slice) return rows;
      after = last.id;
    }
  });
}
