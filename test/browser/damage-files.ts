import { readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserName } from './driver.ts';

/** Ways in which the files of a profile break, and what they are done to. */
export interface Breakage {
  name: string;
  /** LevelDB rebuilds a small store by itself: then nothing is missing, and nothing is to be said. */
  mended: boolean;
  /** Breaks the store's files below `profile`, with the browser closed; throws where there are none. */
  break(profile: string): Promise<void>;
}

/** LevelDB of the extension's origin; flipped bytes in any file of it (security.md 0, Chromium 156). */
function flipped(name: string, wanted: RegExp, mended: boolean): Breakage {
  return {
    name,
    mended,
    break: (profile) =>
      each(join(profile, 'Default/IndexedDB'), wanted, async (file) => {
        const bytes = await readFile(file);
        for (let at = 40; at < bytes.length; at += 97) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
        await writeFile(file, bytes);
      }),
  };
}

/** The origin's IndexedDB in Firefox; `storage.local`, where the witness is, has another folder. */
const sqlite = /moz-extension\+\+\+[^^/]+\/idb\/[^/]+\.sqlite$/;
function cut(name: string, change: (file: string, size: number) => Promise<void>): Breakage {
  return {
    name,
    mended: false,
    break: (profile) =>
      each(join(profile, 'storage/default'), sqlite, async (file) => {
        // What is still in the journal would be written back over the damage.
        await rm(`${file}-wal`, { force: true });
        await change(file, (await stat(file)).size);
      }),
  };
}

export const breakages: Readonly<Record<BrowserName, readonly Breakage[]>> = {
  chromium: [
    flipped('bytes flipped in the log', /chrome-extension_[^/]+leveldb\/\d+\.log$/, false),
    flipped('bytes flipped in the manifest', /chrome-extension_[^/]+leveldb\/MANIFEST-\d+$/, true),
    {
      name: 'CURRENT is gone',
      mended: true,
      break: (profile) =>
        each(
          join(profile, 'Default/IndexedDB'),
          /chrome-extension_[^/]+leveldb\/CURRENT$/,
          (file) => rm(file),
        ),
    },
  ],
  firefox: [
    cut('the file is cut in half', (file, size) => truncate(file, Math.floor(size / 2))),
    cut('the header is overwritten', async (file) => {
      const bytes = await readFile(file);
      bytes.fill(0x5a, 0, 100);
      await writeFile(file, bytes);
    }),
    cut('the file is gone', (file) => rm(file)),
  ],
};

async function each(
  folder: string,
  wanted: RegExp,
  change: (file: string) => Promise<void>,
): Promise<void> {
  const all = await readdir(folder, { recursive: true });
  const found = all.filter((file) => wanted.test(file));
  if (found.length === 0) throw new Error(`nothing to break in ${all.join(' ')}`);
  for (const file of found) await change(join(folder, file));
}
