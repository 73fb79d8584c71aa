import { sealRow } from '../db/entry.ts';
import type { PinEntry, PinRow, RecordRow } from '../db/rows.ts';
import type { Store } from '../db/store.ts';
import type { KeptRecord } from './read-records.ts';

/** Records and pins as they are put. To be called before the transaction. */
export async function sealKept(
  store: Store,
  { records, pins }: { records: readonly KeptRecord[]; pins: readonly PinEntry[] },
): Promise<{ records: RecordRow[]; pins: PinRow[] }> {
  return {
    records: await Promise.all(
      records.map(({ record: _, jws, name, ...clear }) =>
        sealRow<RecordRow>(store, 'records', clear, { jws, name }),
      ),
    ),
    pins: await Promise.all(
      pins.map(({ person, ...clear }) => sealRow<PinRow>(store, 'pins', clear, { person })),
    ),
  };
}
