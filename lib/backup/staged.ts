import { Dexie, type Table } from 'dexie';
import type { Bytes } from '../bytes.ts';
import { sha256 } from '../sha256.ts';
import { BackupGone } from './errors.ts';

/**
 * Where a page leaves a file for the background: messages are limited (64 MB in Chromium), and a file is encrypted as it
 * lies. One file at a time.
 */
class StagedFiles extends Dexie {
  declare files: Table<{ slot: 'only'; digest: string; bytes: Bytes }, string>;
  constructor() {
    super('vigie-staged');
    this.version(1).stores({ files: 'slot' });
  }
}

/** Leaves a file; returns its SHA-256, by which it is taken. */
export async function stageFile(bytes: Bytes): Promise<string> {
  const digest = await sha256(bytes);
  await inside((db) => db.files.put({ slot: 'only', digest, bytes }));
  return digest;
}

/** The file that was left. Throws `BackupGone`. */
export async function readStaged(digest: string): Promise<Bytes> {
  const kept = await inside((db) => db.files.get('only'));
  if (kept?.digest !== digest) throw new BackupGone('no such file');
  return kept.bytes;
}

/** Nothing waits any more. */
export async function dropStaged(): Promise<void> {
  await inside((db) => db.files.clear());
}

async function inside<T>(act: (db: StagedFiles) => PromiseLike<T>): Promise<T> {
  const db = new StagedFiles();
  try {
    return await act(db);
  } finally {
    db.close();
  }
}
