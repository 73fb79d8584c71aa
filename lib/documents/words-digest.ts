/** Digest of what is printed, spaces apart (no reader tells them the same way): SHA-256, the first 32 hexadecimal digits. */
export async function wordsDigest(words: readonly string[]): Promise<string> {
  const text = words.join('').normalize('NFKC').replace(/\s+/gu, '');
  return (await sha256(new TextEncoder().encode(text))).slice(0, 32);
}

/** SHA-256 of bytes, hexadecimal. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
