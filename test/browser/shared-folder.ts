import type { Tab } from './driver.ts';
import type { SampleFile } from './files.ts';

/**
 * A folder of the origin's own file system in the place of the one that a drive synchronises: no test can press the
 * browser's dialog. Vigie gets the same handle as from that dialog.
 */
const name = 'Vigie 402';

/** The folder is there and chosen, as if on that day. */
export function chooseFolder(tab: Tab, chosenOn: string): Promise<void> {
  return tab.evaluate(
    async ({ name, chosenOn }) => {
      const root = await navigator.storage.getDirectory();
      const handle = await root.getDirectoryHandle(name, { create: true });
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await done(indexedDB.open('vigie'));
      const folders = db.transaction('folders', 'readwrite').objectStore('folders');
      await done(folders.put({ id: 'shared', handle, chosenOn }));
      db.close();
    },
    { name, chosenOn },
  );
}

/** Everything in it, by name. */
export async function filesIn(tab: Tab): Promise<SampleFile[]> {
  const files = await tab.evaluate(async (name) => {
    const root = await navigator.storage.getDirectory();
    const handle = await root.getDirectoryHandle(name);
    const found: { name: string; base64: string }[] = [];
    for await (const [name, entry] of handle.entries()) {
      if (!(entry instanceof FileSystemFileHandle)) continue;
      const bytes = new Uint8Array(await (await entry.getFile()).arrayBuffer());
      const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
      found.push({ name, base64: btoa(binary) });
    }
    return found;
  }, name);
  return files
    .map(({ name, base64 }) => ({ name, bytes: new Uint8Array(Buffer.from(base64, 'base64')) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Writes files as a drive would, whatever stood there under that name. */
export function putIn(tab: Tab, files: readonly SampleFile[]): Promise<void> {
  const sent = files.map(({ name, bytes }) => ({
    name,
    base64: Buffer.from(Uint8Array.from(bytes)).toString('base64'),
  }));
  return tab.evaluate(
    async ({ name, files }) => {
      const root = await navigator.storage.getDirectory();
      const handle = await root.getDirectoryHandle(name, { create: true });
      for (const { name, base64 } of files) {
        const file = await handle.getFileHandle(name, { create: true });
        const stream = await file.createWritable();
        await stream.write(Uint8Array.from(atob(base64), (each) => each.charCodeAt(0)));
        await stream.close();
      }
    },
    { name, files: sent },
  );
}
