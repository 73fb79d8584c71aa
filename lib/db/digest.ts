import { hex } from '../bytes.ts';
import { canonical } from '../canonical.ts';

/** Keyed digest (HMAC-SHA-256, hexadecimal) of a JSON value, the same whatever the order of its keys. */
export async function digest(key: CryptoKey, value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(canonical(value));
  const mac = await crypto.subtle.sign('HMAC', key, bytes);
  return hex(new Uint8Array(mac));
}
