import { openBackup } from '../../backup/backup-file.ts';
import { type Content, emptyContent } from '../../backup/content.ts';
import { StoreSound } from '../../backup/errors.ts';
import { openFound } from '../../backup/found.ts';
import { joinContent } from '../../backup/join.ts';
import { withOwnPlaces } from '../../backup/own-places.ts';
import { sealRows } from '../../backup/seal-rows.ts';
import { readStaged } from '../../backup/staged.ts';
import { type RegisterTable, registerTables } from '../../db/database.ts';
import { drawKeys } from '../../db/keys.ts';
import { replaceStore } from '../../db/replace.ts';
import { openStore, StoreDamaged } from '../../db/store.ts';
import { broadcast, type RegisterMessages } from '../../messages.ts';
import { completeSettings } from '../../settings.ts';
import { now, today } from '../clock.ts';
import { dropSnapshot } from '../snapshot.ts';
import { working } from '../work.ts';

/**
 * Puts a sound store in the place of the damaged one: what is still readable there (`found`) or nothing, joined with a
 * file where there is one. Throws what `openBackup` throws, `BackupGone`, `StoreSound`.
 */
export function recoverStore({
  key,
  from,
  staged,
}: Parameters<RegisterMessages['recoverStore']>[0]): Promise<null> {
  return working(4, async (step) => {
    if (await stands(key)) return null;
    const file = staged
      ? (await openBackup(await readStaged(staged.file), staged.passphrase, step(0))).content
      : emptyContent();
    const { db, content } = await openFound(step(1));
    const keys = await drawKeys();
    const own = { chain: keys.chain.key };
    const here = from === 'found' ? await withOwnPlaces(own, content) : erasuresOf(content);
    const joined = await joinContent(here, await withOwnPlaces(own, file));
    const value = joined.tables.settings[0]?.value as Parameters<typeof completeSettings>[0];
    const on = today(completeSettings(value).timeZone);
    // One may be there from a former recovery.
    const others = joined.tables.milestones.filter(({ id }) => id !== 'recovery');
    joined.tables.milestones = [...others, { id: 'recovery', on }];
    const rows = new Map<RegisterTable, object[]>();
    for (const table of registerTables) {
      rows.set(table, await sealRows(keys.seal.key, table, joined.tables[table]));
    }
    step(2)(1);
    const stamps = [...joined.stamps].map(([id, at]) => ({ id, at }));
    await replaceStore(db, { key, at: now(), keys, rows, stamps });
    dropSnapshot();
    await broadcast('registerChanged');
    return null;
  });
}

/** Who starts again with nothing still brings back nobody who was erased for good. */
function erasuresOf({ tables: { tombstones } }: Content): Content {
  const none = emptyContent();
  return { ...none, tables: { ...none.tables, tombstones } };
}

/** True where this very act already gave a sound store. Throws `StoreSound` where another one did, or nothing was lost. */
async function stands(key: string): Promise<boolean> {
  try {
    const { db } = await openStore();
    if (await db.acks.get(key)) return true;
  } catch (error) {
    if (error instanceof StoreDamaged) return false;
    throw error;
  }
  throw new StoreSound('nothing is missing');
}
