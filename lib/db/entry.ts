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
  const open = async ({ sealed, ...clear }: R) => {
    const secret = await unseal(store.keys.seal, `${table}:${clear.id}`, sealed);
    return { ...clear, ...secret } as unknown as Opened<R>;
  };
  const opened: Opened<R>[] = [];
  for (let first = 0; first < rows.length; first += roundOf) {
    opened.push(...(await Promise.all(rows.slice(first, first + roundOf).map(open))));
  }
  return opened;
}
