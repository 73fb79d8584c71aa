import { VigieDatabase } from './database.ts';
import type { LockRow } from './rows.ts';

/** A lock of the store, which may be locked itself; undefined where there is none. */
export async function readLock(id: LockRow['id']): Promise<LockRow | undefined> {
  const db = new VigieDatabase();
  try {
    return await db.locks.get(id);
  } finally {
    db.close();
  }
}
