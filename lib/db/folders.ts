import type { FolderRow } from './rows.ts';
import type { Store } from './store.ts';

/** The shared folder that the person chose on this computer; undefined: none. */
export function readSharedFolder({ db }: Store): Promise<FolderRow | undefined> {
  return db.folders.get('shared');
}

/** A handle cannot be sent to the background: the page that it was chosen on keeps it. It says nothing of anybody. */
export async function keepSharedFolder(
  { db }: Store,
  handle: FileSystemDirectoryHandle,
  chosenOn: string,
): Promise<void> {
  await db.folders.put({ id: 'shared', handle, chosenOn });
}
