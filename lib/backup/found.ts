import { VigieDatabase } from '../db/database.ts';
import { readKeys } from '../db/keys.ts';
import type { Progress } from './backup-file.ts';
import { type Content, emptyContent } from './content.ts';
import { salvageContent } from './read-content.ts';

/** What a damaged store still holds. */
export interface Found {
  /** To be closed by whoever asked; null where the browser no longer opens it. */
  db: VigieDatabase | null;
  content: Content;
  /** Rows that can no longer be read. */
  broken: number;
  /** A passphrase opens what is sealed, and it was not given. */
  locked: boolean;
}

/** Reads a damaged store without changing it. */
export async function openFound(progress: Progress): Promise<Found> {
  const db = new VigieDatabase();
  try {
    await db.open();
  } catch {
    db.close();
    return { db: null, content: emptyContent(), broken: 0, locked: false };
  }
  const keys = await readKeys(db).catch(() => null);
  const locked = keys === 'locked';
  const key = keys && keys !== 'locked' ? keys.seal : null;
  return { db, locked, ...(await salvageContent(db, key, progress)) };
}
