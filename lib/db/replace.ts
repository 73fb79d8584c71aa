import { Dexie } from 'dexie';
import { nextLink } from './chain.ts';
import { type RegisterTable, registerTables, VigieDatabase } from './database.ts';
import type { KeyRow, StampRow } from './rows.ts';
import { promiseWitness, type Witness, writeWitness } from './witness.ts';

/** A whole store, sealed and ready. */
export interface NewStore {
  /** Idempotency key of the act. */
  key: string;
  /** ISO 8601, UTC. */
  at: string;
  keys: { seal: KeyRow; chain: KeyRow };
  rows: ReadonlyMap<RegisterTable, readonly object[]>;
  stamps: readonly StampRow[];
}

/**
 * Puts a sound store in the place of a damaged one, in one strict transaction: until it completes all that is still
 * there stays. The chain starts anew, and the promised witness tells a store that stood before the witness followed.
 * Closes `old`; null: the browser no longer opens it, so it is taken away at last.
 */
export async function replaceStore(old: VigieDatabase | null, made: NewStore): Promise<void> {
  if (!old) await Dexie.delete('vigie');
  const db = old ?? new VigieDatabase();
  const { key, at, keys, rows, stamps } = made;
  const counts = Object.fromEntries(
    registerTables.map((table) => [table, rows.get(table)?.length ?? 0]),
  );
  const pair = { seal: keys.seal.key, chain: keys.chain.key };
  const data = { key, counts };
  const link = await nextLink(pair, undefined, { kind: 'recover', at, data });
  const witness: Witness = { generation: link.seq, head: link.digest, counts };
  await promiseWitness(witness);
  await db.transaction('rw', db.tables, async (transaction) => {
    for (const { name } of db.tables) await transaction.table(name).clear();
    for (const table of registerTables) {
      await transaction.table(table).bulkAdd([...(rows.get(table) ?? [])]);
    }
    const counters = registerTables.map((table) => ({ table, rows: counts[table] ?? 0 }));
    await transaction.table('counters').bulkPut(counters);
    await transaction.table('stamps').bulkPut([...stamps]);
    await transaction.table('keys').bulkPut([keys.seal, keys.chain]);
    await transaction.table('acks').put({ key, seq: link.seq, result: null });
    await transaction.table('chain').put(link);
  });
  await writeWitness(witness);
  db.close();
}
