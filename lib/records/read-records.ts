import { breather } from '../backup/breathe.ts';
import { openAgain } from '../db/entry.ts';
import type { RecordEntry } from '../db/rows.ts';
import type { Store } from '../db/store.ts';
import { decode } from './read-record.ts';
import type { SignedRecord } from './record.ts';

/** A record that is kept here, with what it says. */
export type KeptRecord = RecordEntry & { record: SignedRecord };

/** By id: a record never changes, so each is read once a context. */
const read = new Map<string, SignedRecord>();

/** Every record that is kept, oldest first, those that do not count included (`outcome`). Throws `SealBroken`. */
export async function readRecords(store: Store): Promise<KeptRecord[]> {
  const rows = await openAgain(store, 'records', await store.db.records.toArray());
  const kept: KeptRecord[] = [];
  // 2,000 read in one go would leave a page without a frame for half a second (2026-11).
  const breathe = breather();
  for (const row of rows) {
    kept.push({ ...row, record: said(row) });
    await breathe();
  }
  // What corrects another comes after it, though the clock may not tell.
  return kept.sort(
    ({ record: a }, { record: b }) => a.issuedAt.localeCompare(b.issuedAt) || a.version - b.version,
  );
}

function said({ id, jws }: RecordEntry): SignedRecord {
  const known = read.get(id) ?? decode(jws);
  read.set(id, known);
  return known;
}
