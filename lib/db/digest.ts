import { hex } from '../bytes.ts';

/** Keyed digest (HMAC-SHA-256, hexadecimal) of a JSON value, the same whatever the order of its keys. */
export async function digest(key: CryptoKey, value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(canonical(value));
  const mac = await crypto.subtle.sign('HMAC', key, bytes);
  return hex(new Uint8Array(mac));
}

/** JSON of a value, the same whatever the order of its keys. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
