import type { Table } from 'dexie';
import type { Tables } from './commit.ts';
import { registerTables, type VigieDatabase } from './database.ts';
import type { ResealedRow, Sealed } from './rows.ts';
import { sealAgain } from './seal.ts';
import { slicesOf } from './slices.ts';
import type { Store } from './store.ts';

/** Rows handled at a time: what is in memory does not grow with the store. */
const chunk = 1000;
interface SealedRow {
  id: string;
  sealed?: Sealed<unknown> | null;
}

/**
 * Seals every row of the register anew under `to`, into a table beside it: the register itself is not touched. What an
 * earlier, killed attempt left there is dropped first. Returns how many rows. Throws `SealBroken`.
 */
export async function stageReseal({ db, keys }: Store, to: CryptoKey): Promise<number> {
  await db.resealed.clear();
  let staged = 0;
  for (const table of registerTables) {
    for await (const rows of slicesOf(db.table<SealedRow, string>(table), chunk)) {
      const made = rows.map(async ({ id, sealed }): Promise<ResealedRow[]> => {
        if (!sealed) return [];
        const anew = await sealAgain(keys.seal, to, `${table}:${id}`, sealed);
        return [{ table, row: id, sealed: anew }];
      });
      const kept = (await Promise.all(made)).flat();
      await db.resealed.bulkPut(kept);
      staged += kept.length;
    }
  }
  return staged;
}

/** Puts what was staged in the place of the rows' former seals; inside a transaction over all of it. */
export async function applyReseal(
  tables: Tables,
  resealed: VigieDatabase['resealed'],
): Promise<void> {
  for (const table of registerTables) {
    for (let after = ''; ; ) {
      const staged = await resealed
        .where('[table+row]')
        .between([table, after], [table, '\uffff'], false)
        .limit(chunk)
        .toArray();
      const last = staged.at(-1);
      if (!last) break;
      after = last.row;
      const target = tables[table] as unknown as Table<SealedRow, string>;
      const anew = new Map(staged.map(({ row, sealed }) => [row, sealed]));
      const rows = await target.bulkGet([...anew.keys()]);
      const present = rows.flatMap((row) => row ?? []);
      await target.bulkPut(present.map((row) => ({ ...row, sealed: anew.get(row.id) ?? null })));
    }
  }
  await resealed.clear();
}
