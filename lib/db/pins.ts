import { openRows } from './entry.ts';
import type { PinEntry } from './rows.ts';
import type { Store } from './store.ts';

/** The keys that somebody vouched for, those revoked or replaced included. Throws `SealBroken`. */
export async function readPins(store: Store): Promise<PinEntry[]> {
  return openRows(store, 'pins', await store.db.pins.toArray());
}
