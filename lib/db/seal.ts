import { VigieError } from '../errors.ts';
import type { Sealed } from './rows.ts';

/** A sealed field does not open: it was changed, moved to another row, or belongs to another key. */
export class SealBroken extends VigieError {}

const nonceLength = 12;

/**
 * Seals a value with AES-256-GCM. `where` (`table:id`) is bound to it, so that a sealed field
 * cannot be moved to another row. Never call it inside an IndexedDB transaction: it awaits.
 */
export async function seal<T>(key: CryptoKey, where: string, value: T): Promise<Sealed<T>> {
  return sealBytes(key, where, new TextEncoder().encode(JSON.stringify(value)));
}

/** The value that was sealed for `where`. Throws `SealBroken`. */
export async function unseal<T>(key: CryptoKey, where: string, sealed: Sealed<T>): Promise<T> {
  const clear = await openBytes(key, where, sealed);
  try {
    return JSON.parse(new TextDecoder().decode(clear)) as T;
  } catch (cause) {
    throw new SealBroken(`sealed field of ${where}`, null, { cause });
  }
}

/** The same value under another key. Throws `SealBroken`. */
export async function sealAgain<T>(
  from: CryptoKey,
  to: CryptoKey,
  where: string,
  sealed: Sealed<T>,
): Promise<Sealed<T>> {
  return sealBytes(to, where, await openBytes(from, where, sealed));
}

async function sealBytes<T>(
  key: CryptoKey,
  where: string,
  clear: Uint8Array<ArrayBuffer> | ArrayBuffer,
): Promise<Sealed<T>> {
  const iv = crypto.getRandomValues(new Uint8Array(nonceLength));
  const secret = await crypto.subtle.encrypt(parameters(iv, where), key, clear);
  const bytes = new Uint8Array(nonceLength + secret.byteLength);
  bytes.set(iv);
  bytes.set(new Uint8Array(secret), nonceLength);
  return { bytes };
}

async function openBytes(
  key: CryptoKey,
  where: string,
  { bytes }: Sealed<unknown>,
): Promise<ArrayBuffer> {
  const iv = bytes.slice(0, nonceLength);
  try {
    return await crypto.subtle.decrypt(parameters(iv, where), key, bytes.slice(nonceLength));
  } catch (cause) {
    throw new SealBroken(`sealed field of ${where}`, null, { cause });
  }
}

function parameters(iv: Uint8Array<ArrayBuffer>, where: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(where) };
}
