import { sha256 } from '../sha256.ts';

/** Digest of what is printed, spaces apart (no reader tells them the same way): SHA-256, the first 32 hexadecimal digits. */
export async function wordsDigest(words: readonly string[]): Promise<string> {
  return (await sha256(words.join('').normalize('NFKC').replace(/\s+/gu, ''))).slice(0, 32);
}
