import type { Transaction } from 'dexie';
import { registerErrors, VigieError } from '../errors.ts';
import { nextLink } from './chain.ts';
import type { RegisterTable, VigieDatabase } from './database.ts';
import { currentSealId, type StoreKeys } from './keys.ts';
import type { AckRow, ChainRow, StampRow } from './rows.ts';
import { touchedIn } from './stamps.ts';
import type { Store } from './store.ts';
import { readWitness, type Witness, writeWitness } from './witness.ts';

/** The register changed between a preview and its confirmation: it has to be looked at again. */
export class StoreMoved extends VigieError {}
/** Another sealing key took the place of the one that the change was sealed with: it has to be prepared again. */
export class KeysChanged extends VigieError {}
registerErrors({ StoreMoved, KeysChanged });

/** The tables of a change, bound to its transaction. */
export type Tables = Pick<VigieDatabase, RegisterTable>;

export interface Change<T> {
  /** Idempotency key: the same key again gets the first result, and nothing is done twice. */
  key: string;
  kind: string;
  /** ISO 8601, UTC. */
  at: string;
  /** What is changed, for the chain's digest; not stored. */
  data: unknown;
  /** The tables that `run` touches. */
  tables: readonly RegisterTable[];
  /** When the rows of a restored file were last changed; the others are stamped `at`. */
  stamps?: readonly StampRow[];
  /** Runs only on the store as it was after that many changes, or throws `StoreMoved`. */
  after?: number;
  /** The rows say the same as before (sealed anew): they are not stamped. */
  sameRows?: true;
  /** Database calls only: seal before, an IndexedDB transaction ends at any other await. */
  run(tables: Tables, inside: Inside): Promise<T>;
}
export interface Inside {
  /** The change's own link of the audit chain. */
  link: ChainRow;
  /** For the change of a lock alone. */
  locks: Pick<VigieDatabase, 'keys' | 'locks' | 'resealed'>;
  /** For the change of this person's own signing key alone. */
  signing: Pick<VigieDatabase, 'signingKeys'>;
}

/** Written with every change. */
const kept = [
  ...(['chain', 'counters', 'acks', 'stamps', 'keys', 'locks', 'resealed'] as const),
  'signingKeys',
] as const;
type AllTables = Tables & Pick<VigieDatabase, (typeof kept)[number]>;

/**
 * Dexie finds the transaction by following promises, and loses it behind an async function that another awaits
 * (measured with 4.4.7): a table bound to its transaction cannot write outside of it.
 */
function boundTables(transaction: Transaction, names: readonly string[]): AllTables {
  const bound = Object.fromEntries(names.map((name) => [name, transaction.table(name)]));
  return bound as unknown as AllTables;
}

const queues = new WeakMap<VigieDatabase, Promise<unknown>>();

/**
 * The one write path: a single strict transaction over the rows, the chain, the counters and the
 * acknowledgement. Resolves after `complete`. Whatever `run` throws is thrown, and nothing is kept.
 */
export function commit<T>(store: Store, change: Change<T>): Promise<T> {
  const former = queues.get(store.db) ?? Promise.resolve();
  const turn = former.then(() => attempt(store, change));
  queues.set(
    store.db,
    turn.catch(() => undefined),
  );
  return turn;
}

async function attempt<T>(store: Store, change: Change<T>): Promise<T> {
  const { db, keys } = store;
  const done = await db.acks.get(change.key);
  if (done) return done.result as T;
  const head = await db.chain.orderBy('seq').last();
  if (change.after !== undefined && change.after !== (head?.seq ?? 0)) {
    throw new StoreMoved(change.kind);
  }
  const link = await nextLink(keys, head, change);
  const names = [...change.tables, ...kept];
  const outcome = await db.transaction('rw', names, (transaction) =>
    write(transaction, boundTables(transaction, names), { change, head, link, keys }),
  );
  // Another context wrote in between: its link is the head now.
  if (outcome === 'head-moved') return attempt(store, change);
  await follow(outcome.witness);
  return outcome.ack.result as T;
}

interface Turn<T> {
  change: Change<T>;
  head: ChainRow | undefined;
  link: ChainRow;
  keys: StoreKeys;
}
async function write<T>(
  transaction: Transaction,
  tables: AllTables,
  { change, head, link, keys }: Turn<T>,
): Promise<'head-moved' | { ack: AckRow; witness: Witness }> {
  if ((await tables.chain.orderBy('seq').last())?.seq !== head?.seq) return 'head-moved';
  if ((await currentSealId(tables)) !== keys.sealId) throw new KeysChanged(change.kind);
  const result = await change.run(tables, { link, locks: tables, signing: tables });
  const ack = { key: change.key, seq: link.seq, result };
  const touched = change.sameRows ? [] : touchedIn(transaction);
  const stamps = touched.map((id) => ({ id, at: change.at }));
  await tables.stamps.bulkPut([...stamps, ...(change.stamps ?? [])]);
  await tables.acks.add(ack);
  await tables.chain.add(link);
  for (const table of change.tables) {
    await tables.counters.put({ table, rows: await tables[table].count() });
  }
  const counters = await tables.counters.toArray();
  const counts = Object.fromEntries(counters.map(({ table, rows }) => [table, rows]));
  return { ack, witness: { generation: link.seq, head: link.digest, counts } };
}

/** The witness only follows: when it cannot be written the store is ahead of it, which is sound. */
async function follow(witness: Witness): Promise<void> {
  try {
    const former = await readWitness();
    if ((former?.generation ?? 0) < witness.generation) await writeWitness(witness);
  } catch (error) {
    console.warn('The witness could not follow', error);
  }
}
