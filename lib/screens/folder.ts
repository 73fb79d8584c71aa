import { keepSharedFolder, readSharedFolder } from '../db/folders.ts';
import { openStore } from '../db/store.ts';
import type { FolderRow } from '../db/year-rows.ts';
import { directoryFolder } from '../records/directory-folder.ts';
import { FolderRefused } from '../records/errors.ts';
import { folderName } from '../records/folder-name.ts';
import { folderPermission } from '../records/folder-permission.ts';
import type { RecordKind } from '../records/record.ts';
import { type Following, type FromFolder, receiveFolder } from './receive-folder.ts';
import { type RecordFileOrder, recordFile } from './record-files.ts';
import type { Write } from './write.ts';

/** Not in TypeScript's DOM library yet (File System Access, 2026-11). */
interface Picking {
  showDirectoryPicker?(how: { mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
}
/** What the desk does with the folder that the school's drive synchronises. */
export interface Folder {
  /** Whether this browser lets a page write into a folder (Chromium). */
  canChoose: boolean;
  read(): Promise<{ name: string; chosenOn: string } | null>;
  /** Within a click. `on`: the school's day. Closing the browser's dialog chooses nothing: false. */
  choose(on: string): Promise<boolean>;
  /** Puts a record's PDF there, under the name that its content gives; returns that name. Throws `FolderRefused`. */
  put(order: RecordFileOrder): Promise<string>;
  /** Brings in what is new there, of these kinds or (null) of all. Within a click; `picked`: files of a folder picked by hand. Throws `FolderRefused`, and what `write` throws. */
  receive(
    kinds: readonly RecordKind[] | null,
    write: Write,
    following: Following,
    picked?: readonly File[],
  ): Promise<FromFolder>;
}
const picking = globalThis as Picking;

export const folder: Folder = {
  canChoose: picking.showDirectoryPicker !== undefined,
  async read() {
    const row = await readSharedFolder(await openStore());
    return row ? { name: row.handle.name, chosenOn: row.chosenOn } : null;
  },
  async choose(on) {
    try {
      const handle = await picking.showDirectoryPicker?.({ mode: 'readwrite' });
      if (handle) await keepSharedFolder(await openStore(), handle, on);
      return handle !== undefined;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return false;
      throw error;
    }
  },
  async put(order) {
    const { write } = directoryFolder(await opened());
    const { bytes } = await recordFile(order);
    const name = folderName(order.kept.kind, order.kept.id, 'pdf');
    await write?.(name, bytes);
    return name;
  },
  async receive(kinds, write, following, picked) {
    return receiveFolder(picked ?? (await opened()), kinds, write, following);
  },
};

/** The folder with the person's leave for it. */
async function opened(): Promise<FileSystemDirectoryHandle> {
  const row: FolderRow | undefined = await readSharedFolder(await openStore());
  if (!row || (await folderPermission(row.handle, true)) !== 'granted') {
    throw new FolderRefused('no leave', { name: row?.handle.name ?? '' });
  }
  return row.handle;
}
