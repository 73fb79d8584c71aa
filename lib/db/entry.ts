import type { RegisterTable } from './database.ts';
import type { Opened, Sealed } from './rows.ts';
import { seal, unseal } from './seal.ts';
import type { Store } from './store.ts';

type SealedRow = { id: string; sealed: Sealed<object> };
type Secret<R extends SealedRow> = R['sealed'] extends Sealed<infer S> ? S : never;

/** A row ready to be stored: `secret` is sealed for this table and id. To be called before the transaction. */
export async function sealRow<R extends SealedRow>(
  store: Store,
  table: RegisterTable,
  clear: Omit<R, 'sealed'> & { id: string },
  secret: Secret<R>,
): Promise<R> {
  const sealed = await seal(store.keys.seal, `${table}:${clear.id}`, secret);
  return { ...clear, sealed } as unknown as R;
}

/** Opened together; more at once would leave a page without a frame while thousands of rows are read. */
const roundOf = 200;

/** Rows with their sealed fields opened. Throws `SealBroken`. */
export async function openRows<R extends SealedRow>(
  store: Store,
  table: RegisterTable,
  rows: readonly R[],
): Promise<Opened<R>[]> {
  const secrets = await openSecrets(store, table, rows);
  return rows.map((row, index) => opened(row, secrets[index]));
}

interface Kept {
  bytes: Uint8Array<ArrayBuffer>;
  secret: object;
}
/** By sealing key: what was opened goes with the key when the store is locked or sealed anew. */
const keptOf = new WeakMap<CryptoKey, Map<RegisterTable, ReadonlyMap<string, Kept>>>();

/**
 * The same for a list that is read again after every change: only what was sealed since is opened, and what is no
 * longer in the list is forgotten. Throws `SealBroken`.
 */
export async function openAgain<R extends SealedRow>(
  store: Store,
  table: RegisterTable,
  rows: readonly R[],
): Promise<Opened<R>[]> {
  const tables = keptOf.get(store.keys.seal) ?? new Map<RegisterTable, ReadonlyMap<string, Kept>>();
  keptOf.set(store.keys.seal, tables);
  const former = tables.get(table);
  const changed = rows.filter(({ id, sealed }) => !sameBytes(former?.get(id)?.bytes, sealed.bytes));
  const anew = await openSecrets(store, table, changed);
  const secrets = new Map(changed.map(({ id }, index) => [id, anew[index]]));
  const kept = new Map<string, Kept>();
  const entries = rows.map((row) => {
    const secret = secrets.get(row.id) ?? former?.get(row.id)?.secret ?? {};
    kept.set(row.id, { bytes: row.sealed.bytes, secret });
    return opened(row, secret);
  });
  tables.set(table, kept);
  return entries;
}

async function openSecrets<R extends SealedRow>(
  store: Store,
  table: RegisterTable,
  rows: readonly R[],
): Promise<object[]> {
  const secrets: object[] = [];
  const open = ({ id, sealed }: R) => unseal(store.keys.seal, `${table}:${id}`, sealed);
  for (let first = 0; first < rows.length; first += roundOf) {
    secrets.push(...(await Promise.all(rows.slice(first, first + roundOf).map(open))));
  }
  return secrets;
}

function opened<R extends SealedRow>({ sealed: _, ...clear }: R, secret?: object): Opened<R> {
  return { ...clear, ...secret } as unknown as Opened<R>;
}

/** A plain loop: it runs over a megabyte after every change of 5,000 students (2026-11). */
function sameBytes(one: Uint8Array | undefined, other: Uint8Array): boolean {
  if (one?.length !== other.length) return false;
  for (let at = 0; at < other.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}
