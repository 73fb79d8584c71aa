import type { Progress } from '../backup/backup-file.ts';
import type { BackupHeader } from '../backup/header.ts';
import type { Report } from '../backup/plan.ts';
import { saveBackup } from './save-backup.ts';
import { whileWorking } from './while-working.ts';
import { write } from './write.ts';

/** A file that was looked at, and what restoring it would do. */
export interface Preview {
  report: Report;
  staged: { file: string; passphrase: string };
  /** The change that the preview was made for. */
  after: number;
}
export interface BackupFile {
  header: BackupHeader;
  bytes: Uint8Array<ArrayBuffer>;
}
/** What Vigie's pages do with encrypted files; all that is heavy is loaded when it is needed. */
export interface Backups {
  /** Writes the whole register into a file and notes it. Throws `SealBroken`, and what `send` throws. */
  save(passphrase: string, progress: Progress): Promise<string>;
  /** Writes one group into a file for the person who takes it over, and notes it; returns the file's name. */
  saveGroup(group: string, passphrase: string, progress: Progress): Promise<string>;
  /** What a file says in clear. Throws `NotABackup`, `BackupDamaged`, `BackupTooNew`, `BackupTooLarge`. */
  inspect(file: File): Promise<BackupFile>;
  /** Opens a file; nothing is changed. Throws `WrongPassphrase`, `BackupDamaged`. */
  preview(file: BackupFile, passphrase: string, progress: Progress): Promise<Preview>;
  /** Does what the preview says. Throws `StoreMoved`, and what `send` throws. */
  restore(preview: Preview, progress: Progress): Promise<void>;
  /** How many posts of the ledger belong to these groups. */
  countPosts(groups: readonly string[]): Promise<number>;
}
export const backups: Backups = { save, saveGroup, inspect, preview, restore, countPosts };

async function save(passphrase: string, progress: Progress): Promise<string> {
  const name = await written('backup', null, passphrase, progress);
  await write('noteBackup', {});
  return name;
}

async function saveGroup(group: string, passphrase: string, progress: Progress): Promise<string> {
  const name = await written('handover', group, passphrase, progress);
  await write('noteHandover', { group, given: true });
  return name;
}

async function written(
  kind: BackupHeader['kind'],
  group: string | null,
  passphrase: string,
  progress: Progress,
): Promise<string> {
  const { contentOfGroup, readContent, openStore, readSettings } = await parts();
  const store = await openStore();
  const { content } = await readContent(store, (share) => progress(share / 2));
  const head = await store.db.chain.orderBy('seq').last();
  const chain = { generation: head?.seq ?? 0, head: head?.digest ?? '' };
  const { timeZone } = await readSettings(store);
  const part = group === null ? content : contentOfGroup(content, group);
  return saveBackup(part, { kind, chain, timeZone }, passphrase, (share) =>
    progress((1 + share) / 2),
  );
}

async function inspect(file: File): Promise<BackupFile> {
  const { inspectContainer } = await parts();
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { header: await inspectContainer(bytes), bytes };
}

async function preview(
  { bytes }: BackupFile,
  passphrase: string,
  progress: Progress,
): Promise<Preview> {
  const { openBackup, withOwnPlaces, planRestore, readContent, stageFile, openStore } =
    await parts();
  const { header, content } = await openBackup(bytes, passphrase, (share) => progress(share / 2));
  const store = await openStore();
  const here = await readContent(store, (share) => progress((1 + share) / 2));
  const there = await withOwnPlaces(store.keys, content);
  const { report } = await planRestore(here.content, there, header.kind);
  const file = await stageFile(bytes);
  return { report, staged: { file, passphrase }, after: here.generation };
}

async function restore({ staged, after }: Preview, progress: Progress): Promise<void> {
  const { dropStaged } = await parts();
  await whileWorking(progress, () => write('restoreBackup', { ...staged, after }));
  await dropStaged();
}

async function countPosts(groups: readonly string[]): Promise<number> {
  const { openStore } = await parts();
  const { db } = await openStore();
  return db.ledger.where('group').anyOf(groups).count();
}

function parts() {
  return import('../backup/on-pages.ts');
}
