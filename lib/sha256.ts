import { type Bytes, hex } from './bytes.ts';

/** SHA-256 of bytes, 32 bytes. */
export async function sha256Bytes(data: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', data));
}

/** SHA-256 of a text in UTF-8 or of bytes, hexadecimal. */
export async function sha256(data: string | Bytes): Promise<string> {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  return hex(await sha256Bytes(bytes));
}
