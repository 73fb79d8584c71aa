import { registerErrors, VigieError } from '../errors.ts';
import { passphraseKey, passphraseRounds } from './passphrase-key.ts';
import type { LockRow } from './rows.ts';

/** Not the passphrase, or not the recovery code. */
export class SecretRefused extends VigieError {}
registerErrors({ SecretRefused });

const nonceLength = 12;

/** The sealing key (32 bytes) behind a passphrase or a recovery code, ready to be stored. */
export async function makeLock(
  id: LockRow['id'],
  secret: string,
  { sealId, raw }: { sealId: string; raw: Uint8Array<ArrayBuffer> },
  rounds = passphraseRounds,
): Promise<LockRow> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(nonceLength));
  const key = await passphraseKey(secret, salt, rounds);
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
  const key = await passphraseKey(secret, salt, rounds);
  const iv = wrapped.slice(0, nonceLength);
  try {
    const raw = await crypto.subtle.decrypt(parameters(id, iv), key, wrapped.slice(nonceLength));
    return new Uint8Array(raw);
  } catch (cause) {
    throw new SecretRefused(id, { by: id }, { cause });
  }
}

function parameters(id: LockRow['id'], iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(`lock:${id}`) };
}
