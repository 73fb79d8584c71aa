import type { Table } from 'dexie';

/** The rows of a table by id, so many at a time: all at once would leave a page without a frame (5,000 students, 2026-11). */
export async function* slicesOf<R extends { id: string }>(
  table: Table<R, string>,
  size: number,
): AsyncGenerator<R[]> {
  for (let after = ''; ; ) {
    const rows = await table.where(':id').above(after).limit(size).toArray();
    const last = rows.at(-1);
    if (last) yield rows;
    if (!last || rows.length < size) return;
    after = last.id;
  }
}
