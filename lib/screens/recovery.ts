import type { Progress } from '../backup/backup-file.ts';
import { browser } from '../browser.ts';
import type { RegisterTable } from '../db/database.ts';
import { readWitness } from '../db/witness.ts';
import type { BackupFile } from './backups.ts';
import { saveBackup } from './save-backup.ts';
import { whileWorking } from './while-working.ts';
import { write } from './write.ts';

type Counts = Partial<Record<RegisterTable, number>>;
export interface Survey {
  /** Rows by table that the witness remembers. */
  expected: Counts;
  /** Rows by table that can still be read. */
  found: Counts;
  /** Rows that are there and can no longer be read. */
  broken: number;
  /** A passphrase opens what is sealed, and it was not given. */
  locked: boolean;
  /** The day of the latest backup, `YYYY-MM-DD`; null: none is remembered. */
  backupOn: string | null;
}
/** What can be done about a damaged store. */
export interface Recovery {
  survey(progress: Progress): Promise<Survey>;
  /** Writes what is still readable into a file; returns its name. */
  saveFound(passphrase: string, progress: Progress): Promise<string>;
  /** Makes a sound store of what was found, with the file where there is one. Throws `WrongPassphrase`, `BackupDamaged`. */
  restore(file: BackupFile | null, passphrase: string, progress: Progress): Promise<void>;
  /** Makes an empty one. */
  startAgain(): Promise<void>;
}
export const recovery: Recovery = { survey, saveFound, restore, startAgain };

async function survey(progress: Progress): Promise<Survey> {
  const { openFound, countsOf } = await parts();
  const witness = await readWitness();
  const { db, content, broken, locked } = await openFound(progress);
  db?.close();
  const kept = (await browser.storage.local.get('backup.on'))['backup.on'];
  const backupOn = typeof kept === 'string' ? kept : null;
  return { expected: witness?.counts ?? {}, found: countsOf(content), broken, locked, backupOn };
}

async function saveFound(passphrase: string, progress: Progress): Promise<string> {
  const { openFound } = await parts();
  const { db, content } = await openFound((share) => progress(share / 2));
  const chain = { generation: (await db?.chain.count()) ?? 0, head: '' };
  db?.close();
  // The settings may be among what is damaged.
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return saveBackup(content, { kind: 'backup', chain, timeZone }, passphrase, (share) =>
    progress((1 + share) / 2),
  );
}

async function restore(
  file: BackupFile | null,
  passphrase: string,
  progress: Progress,
): Promise<void> {
  const { stageFile, dropStaged } = await parts();
  const staged = file && { file: await stageFile(file.bytes), passphrase };
  await whileWorking(progress, () => write('recoverStore', { from: 'found', staged }));
  await dropStaged();
}

async function startAgain(): Promise<void> {
  await write('recoverStore', { from: 'nothing', staged: null });
}

function parts() {
  return import('../backup/on-pages.ts');
}
