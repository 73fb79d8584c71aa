import { longestPack, PackTooLarge } from '../policy/pack-json.ts';
import { readPackText } from '../policy/read-pack.ts';
import type { Pack } from '../policy/schema.ts';
import { sha256 } from '../sha256.ts';

/** A pack file as it would be imported; nothing is until the person says so. */
export interface PackFile {
  text: string;
  pack: Pack;
  /** Paths of what this Vigie does not understand and leaves out. */
  skipped: readonly string[];
  /** SHA-256 of the text, hexadecimal: the id it will have. */
  digest: string;
}

/** Throws what `readPackText` throws. */
export async function readPackFile(file: File): Promise<PackFile> {
  // A character takes four bytes at most: nothing larger is read.
  if (file.size > 4 * longestPack) {
    throw new PackTooLarge(file.name, { limit: longestPack / 1_000_000 });
  }
  const text = await file.text();
  return { text, ...readPackText(text), digest: await sha256(text) };
}
