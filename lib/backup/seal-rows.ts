import type { RegisterTable } from '../db/database.ts';
import { seal } from '../db/seal.ts';
import { breather } from './breathe.ts';
import type { OpenRow } from './content.ts';

/** Sealed side by side: one at a time would wait for the browser's own threads each time. */
const atOnce = 500;

/** Rows ready to be stored: what names a person is sealed for the table and the row. To be called before the transaction. */
export async function sealRows(
  key: CryptoKey,
  table: RegisterTable,
  rows: readonly OpenRow[],
): Promise<object[]> {
  const sealed: object[] = [];
  const breathe = breather();
  for (let from = 0; from < rows.length; from += atOnce) {
    const part = rows.slice(from, from + atOnce);
    sealed.push(...(await Promise.all(part.map((row) => sealOne(key, table, row)))));
    await breathe();
  }
  return sealed;
}

async function sealOne(key: CryptoKey, table: RegisterTable, row: OpenRow): Promise<object> {
  if (!row.sealed) return row;
  return { ...row, sealed: await seal(key, `${table}:${row.id}`, row.sealed) };
}
