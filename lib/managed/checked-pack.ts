import { browser } from '../browser.ts';
import { type ReadPack, readPackText, readSoundPack } from '../policy/read-pack.ts';
import { sha256 } from '../sha256.ts';

/**
 * What `readPackText` says of a pack's text, checked once: checking 10,000 platforms takes longer than all else that a
 * waking background does (2026-11-22), and what was sound stays so until the browser ends or Vigie is updated, which
 * `storage.session` does not outlive. `digest`: the text's SHA-256 where it is known. Throws what `readPackText` throws.
 */
export async function checkedPack(text: string, digest?: string): Promise<ReadPack> {
  const key = `sound.${digest ?? (await sha256(text))}`;
  if ((await browser.storage.session.get(key))[key]) {
    return { pack: readSoundPack(text), skipped: [] };
  }
  const read = readPackText(text);
  // What a later Vigie will understand is told anew each time.
  if (read.skipped.length === 0) await browser.storage.session.set({ [key]: true });
  return read;
}
