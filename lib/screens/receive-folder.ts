import { openStore } from '../db/store.ts';
import { directoryFolder } from '../records/directory-folder.ts';
import type { SharedFolder } from '../records/folder.ts';
import { startOf } from '../records/folder-name.ts';
import { pickedFolder } from '../records/picked-folder.ts';
import { readFolder } from '../records/read-folder.ts';
import { type RecordKind, recordKinds } from '../records/record.ts';
import { addTo, type BroughtIn, nothingYet, openRecordReader } from './office-files.ts';
import type { Write } from './write.ts';

/** What a folder brought; `unread`: files still half written, held or empty, which are looked at again next time. */
export type FromFolder = BroughtIn & { unread: number };

/** How a long reading is followed: how many files were looked at, of how many; and stopped. */
export interface Following {
  onRead(done: number, all: number): void;
  signal: AbortSignal;
}

/** Hands the background what is new in a folder, in slices. `files`: those of a folder picked by hand (Firefox). Throws what `write` throws. */
export async function receiveFolder(
  from: FileSystemDirectoryHandle | readonly File[],
  kinds: readonly RecordKind[] | null,
  write: Write,
  following: Following,
): Promise<FromFolder> {
  const shared: SharedFolder =
    from instanceof FileSystemDirectoryHandle ? directoryFolder(from) : pickedFolder(from);
  // A file of a record that is kept here says nothing new: it is not opened.
  const known = await (await openStore()).db.records.toCollection().primaryKeys();
  const { extract, close } = await openRecordReader();
  const sum = nothingYet();
  let unread = 0;
  try {
    const wanted = { known: new Set(known.map(startOf)), kinds: kinds ?? recordKinds, extract };
    for await (const found of readFolder(shared, { ...wanted, ...following })) {
      unread += found.unread.length;
      if (found.files.length > 0) addTo(sum, await write('receiveRecords', { files: found.files }));
    }
  } finally {
    close();
  }
  return { ...sum, unread };
}
