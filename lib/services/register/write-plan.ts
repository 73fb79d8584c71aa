import type { Plan } from '../../backup/plan.ts';
import { sealRows } from '../../backup/seal-rows.ts';
import type { Tables } from '../../db/commit.ts';
import { type RegisterTable, registerTables } from '../../db/database.ts';
import type { Store } from '../../db/store.ts';

/** What tables of any kind of row have in common. */
interface AnyTable {
  bulkAdd(rows: readonly object[]): PromiseLike<unknown>;
  bulkPut(rows: readonly object[]): PromiseLike<unknown>;
  bulkDelete(ids: readonly string[]): PromiseLike<unknown>;
}

/** Seals what a plan puts; returns what writes it, inside a transaction. */
export async function sealedPlan(
  { keys }: Store,
  { add, put, gone }: Plan,
): Promise<(tables: Tables) => Promise<void>> {
  const fresh = new Map<RegisterTable, object[]>();
  const newer = new Map<RegisterTable, object[]>();
  for (const table of registerTables) {
    fresh.set(table, await sealRows(keys.seal, table, add[table] ?? []));
    newer.set(table, await sealRows(keys.seal, table, put[table] ?? []));
  }
  return async (tables) => {
    for (const table of registerTables) {
      const target = tables[table] as unknown as AnyTable;
      await target.bulkDelete(gone[table] ?? []);
      // Apart, because a `put` first reads what it may change: 100,000 posts took minutes (2026-11).
      await target.bulkAdd(fresh.get(table) ?? []);
      await target.bulkPut(newer.get(table) ?? []);
    }
  };
}
