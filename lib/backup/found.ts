import { Dexie } from 'dexie';
import { VigieDatabase } from '../db/database.ts';
import { readKeys } from '../db/keys.ts';
import type { Progress } from './backup-file.ts';
import { type Content, emptyContent } from './content.ts';
import { salvageContent } from './read-content.ts';

export interface Found {
  /** Open; to be closed by whoever asked. */
  db: VigieDatabase;
  content: Content;
  /** Rows that can no longer be read. */
  broken: number;
}

/** What a damaged store still holds. One that no longer opens at all is taken away, so that a new one can stand. */
export async function openFound(progress: Progress): Promise<Found> {
  const db = new VigieDatabase();
  try {
    await db.open();
  } catch {
    db.close();
    await Dexie.delete(db.name);
    return { db: new VigieDatabase(), content: emptyContent(), broken: 0 };
  }
  const keys = await readKeys(db).catch(() => null);
  const key = keys && keys !== 'locked' ? keys.seal : null;
  return { db, ...(await salvageContent(db, key, progress)) };
}
