import { type Change, commit, type Tables } from '../db/commit.ts';
import type { RegisterTable } from '../db/database.ts';
import type { Store } from '../db/store.ts';
import { registerErrors, VigieError } from '../errors.ts';
import { broadcast } from '../messages.ts';
import { now } from './clock.ts';
import { noteWork } from './lock/idle.ts';
import { dropSnapshot } from './snapshot.ts';
import { withStore } from './with-store.ts';

/** What the change is about is no longer in the register. */
export class EntryGone extends VigieError {}
registerErrors({ EntryGone });

/**
 * Commits one change of the register and tells everyone. `prepare` seals and draws ids, and returns
 * what runs in the transaction. Throws `StoreDamaged`, `StoreLocked`, `EntryGone`.
 */
export async function change<T>(
  kind: string,
  payload: { key: string },
  tables: readonly RegisterTable[],
  prepare: (store: Store) => Promise<Change<T>['run']>,
  more: Pick<Change<T>, 'stamps' | 'after' | 'sameRows'> = {},
): Promise<T> {
  const { key, ...data } = payload;
  const result = await withStore(async (store) => {
    const run = await prepare(store);
    await noteWork(store);
    return commit(store, { key, kind, at: now(), data, tables, run, ...more });
  });
  dropSnapshot();
  await broadcast('registerChanged');
  return result;
}

/** Throws `EntryGone` unless every id is in the table; for use inside a transaction. */
export async function mustExist(
  tables: Tables,
  table: RegisterTable,
  ids: readonly string[],
): Promise<void> {
  const wanted = [...new Set(ids)];
  const rows: { bulkGet(ids: string[]): PromiseLike<unknown[]> } = tables[table];
  const found = await rows.bulkGet(wanted);
  if (found.some((row) => row === undefined)) throw new EntryGone(table, { table });
}

/** A change that takes one row out of its table. Throws `EntryGone`. */
export function removeRow(
  kind: string,
  table: RegisterTable,
  payload: { key: string; id: string },
): Promise<null> {
  return change(kind, payload, [table], async () => async (tables) => {
    await mustExist(tables, table, [payload.id]);
    await tables[table].delete(payload.id);
    return null;
  });
}
