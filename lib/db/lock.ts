import { registerErrors, VigieError } from '../errors.ts';
import type { LockRow } from './rows.ts';

/** Not the passphrase, or not the recovery code. */
export class SecretRefused extends VigieError {}
registerErrors({ SecretRefused });

/**
 * Rounds of PBKDF2-SHA-256 for a new lock (OWASP's figure of 2023; 78 ms in Chromium, 95 ms in Firefox, 2026-11). The
 * number stands in each row, so that it can be raised.
 */
export const lockRounds = 600_000;
const nonceLength = 12;

/** The sealing key (32 bytes) behind a passphrase or a recovery code, ready to be stored. */
export async function makeLock(
  id: LockRow['id'],
  secret: string,
  { sealId, raw }: { sealId: string; raw: Uint8Array<ArrayBuffer> },
  rounds = lockRounds,
): Promise<LockRow> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(nonceLength));
  const key = await keyOf(secret, salt, rounds);
  const hidden = await crypto.subtle.encrypt(parameters(id, iv), key, raw);
  const wrapped = new Uint8Array(nonceLength + hidden.byteLength);
  wrapped.set(iv);
  wrapped.set(new Uint8Array(hidden), nonceLength);
  return { id, sealId, salt, rounds, wrapped };
}

/** The sealing key behind a lock, 32 bytes. Throws `SecretRefused`. */
export async function openLock(
  { id, salt, rounds, wrapped }: LockRow,
  secret: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = await keyOf(secret, salt, rounds);
  const iv = wrapped.slice(0, nonceLength);
  try {
    const raw = await crypto.subtle.decrypt(parameters(id, iv), key, wrapped.slice(nonceLength));
    return new Uint8Array(raw);
  } catch (cause) {
    throw new SecretRefused(id, { by: id }, { cause });
  }
}

/** The same characters count the same from every keyboard (NFKC). */
async function keyOf(
  secret: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(secret.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  const made = { name: 'AES-GCM', length: 256 };
  return crypto.subtle.deriveKey(how, base, made, false, ['encrypt', 'decrypt']);
}

function parameters(id: LockRow['id'], iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(`lock:${id}`) };
}
