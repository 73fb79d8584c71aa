import { type RegisterTable, registerTables, type VigieDatabase } from '../db/database.ts';
import type { Sealed } from '../db/rows.ts';
import { SealBroken, unseal } from '../db/seal.ts';
import { slicesOf } from '../db/slices.ts';
import { generationOf, type Store } from '../db/store.ts';
import type { Progress } from './backup-file.ts';
import { breather } from './breathe.ts';
import { type Content, emptyContent, type OpenRow } from './content.ts';

/** Rows read at a time: a whole table at once would hold a page up (100,000 rows: 0.8 s, measured 2026). */
const portion = 500;

/** A store's whole register, and the change (`generation`) that it stands at. Throws `SealBroken`. */
export async function readContent(
  store: Store,
  progress: Progress,
): Promise<{ content: Content; generation: number }> {
  for (;;) {
    const generation = await generationOf(store);
    const { content } = await readTables(store.db, store.keys.seal, progress);
    // A change in between would tear the copy: it is read again.
    if ((await generationOf(store)) === generation) return { content, generation };
  }
}

/** What can still be read of a damaged store, and how many rows cannot. `key` null: nothing sealed can. */
export async function salvageContent(
  db: VigieDatabase,
  key: CryptoKey | null,
  progress: Progress,
): Promise<{ content: Content; broken: number }> {
  let broken = 0;
  const read = await readTables(db, key, progress, () => {
    broken += 1;
  });
  return { ...read, broken };
}

async function readTables(
  db: VigieDatabase,
  key: CryptoKey | null,
  progress: Progress,
  onBroken?: () => void,
): Promise<{ content: Content }> {
  const content = emptyContent();
  const breathe = breather();
  const total = await rowsIn(db).catch(() => 0);
  let done = 0;
  const read = async (table: RegisterTable) => {
    for await (const rows of slicesOf<OpenRow>(db.table(table), portion)) {
      const opened = await Promise.all(rows.map((row) => openRow(key, table, row, onBroken)));
      content.tables[table].push(...opened.filter((row) => row !== null));
      done += rows.length;
      progress(total === 0 ? 1 : Math.min(done / total, 1));
      await breathe();
    }
  };
  for (const table of registerTables) await read(table).catch(skipped(onBroken));
  const readStamps = async () => {
    for await (const rows of slicesOf(db.stamps, portion)) {
      for (const { id, at } of rows) content.stamps.set(id, at);
    }
  };
  await readStamps().catch(skipped(onBroken));
  return { content };
}

/** A table that the browser cannot read to its end counts as one row that is lost. */
function skipped(onBroken: (() => void) | undefined): (error: unknown) => void {
  return (error) => {
    if (!onBroken) throw error;
    onBroken();
  };
}

async function rowsIn(db: VigieDatabase): Promise<number> {
  const counts = await Promise.all(registerTables.map((table) => db.table(table).count()));
  return counts.reduce((sum, rows) => sum + rows, 0);
}

async function openRow(
  key: CryptoKey | null,
  table: RegisterTable,
  row: OpenRow,
  onBroken: (() => void) | undefined,
): Promise<OpenRow | null> {
  if (!row.sealed) return row;
  try {
    if (!key) throw new SealBroken('no key');
    const sealed = await unseal(key, `${table}:${row.id}`, row.sealed as Sealed<object>);
    return { ...row, sealed };
  } catch (error) {
    if (!(error instanceof SealBroken) || !onBroken) throw error;
    onBroken();
    return null;
  }
}
