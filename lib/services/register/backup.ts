import { openBackup } from '../../backup/backup-file.ts';
import { withOwnPlaces } from '../../backup/own-places.ts';
import { planRestore } from '../../backup/plan.ts';
import { readContent } from '../../backup/read-content.ts';
import { readStaged } from '../../backup/staged.ts';
import { browser } from '../../browser.ts';
import type { Tables } from '../../db/commit.ts';
import { registerTables } from '../../db/database.ts';
import { readSettings } from '../../db/settings.ts';
import { openStore, type Store } from '../../db/store.ts';
import type { RegisterMessages } from '../../messages.ts';
import { change } from '../change.ts';
import { today } from '../clock.ts';
import { working } from '../work.ts';
import { sealedPlan } from './write-plan.ts';

type Payload<N extends keyof RegisterMessages> = Parameters<RegisterMessages[N]>[0];

/** Keeps the day of the latest backup: in the register, and beside it for when the register is lost. */
export function noteBackup(payload: Payload<'noteBackup'>): Promise<null> {
  return change('backup', payload, ['milestones'], async (store) => {
    const on = today((await readSettings(store)).timeZone);
    await browser.storage.local.set({ 'backup.on': on });
    return async (tables) => {
      await tables.milestones.put({ id: 'backup', on });
      return null;
    };
  });
}

/**
 * Joins a file into the register, in one change; where it brings nothing new, nothing is written.
 * Throws what `openBackup` throws, `BackupGone`, `StoreMoved`.
 */
export function restoreBackup({
  key,
  file,
  passphrase,
  after,
}: Payload<'restoreBackup'>): Promise<null> {
  return working(3, async (step) => {
    const { header, content } = await openBackup(await readStaged(file), passphrase, step(0));
    const store = await openStore();
    // Told before: the answer was lost on its way, and the store has moved by that very restore.
    if (await store.db.acks.get(key)) return null;
    const here = await readContent(store, step(1));
    const there = await withOwnPlaces(store.keys, content);
    const plan = await planRestore(here.content, there, header.kind);
    if (plan.report.nothing) return null;
    const { stamps } = plan;
    const prepare = async (current: Store) => {
      const on = today((await readSettings(current)).timeZone);
      const write = await sealedPlan(current, plan);
      step(2)(0.5);
      return async (tables: Tables) => {
        await write(tables);
        await tables.milestones.put({ id: 'restore', on });
        return null;
      };
    };
    // Without the passphrase, of which not even a digest is to stay.
    const told = { key, file };
    return change('restore', told, registerTables, prepare, {
      stamps,
      after,
      sameRows: true,
    });
  });
}
