import { openLock, SecretRefused } from '../../db/lock.ts';
import { readLock } from '../../db/locks.ts';
import type { Secret } from '../../register-messages/lock.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { forgetTries, mayTry, noteWrongTry } from './tries.ts';

export interface OpenedSecret {
  sealId: string;
  /** The sealing key, 32 bytes. */
  raw: Uint8Array<ArrayBuffer>;
}

const inTurn = oneAtATime();

/** The sealing key behind a secret; one try at a time, however many ask. Throws `SecretRefused`, `UnlockTooSoon`. */
export function openSecret(given: Secret): Promise<OpenedSecret> {
  return inTurn(() => tryOnce(given));
}

async function tryOnce({ by, secret }: Secret): Promise<OpenedSecret> {
  await mayTry(Date.now());
  const lock = await readLock(by);
  if (!lock) throw new SecretRefused('no lock', { by });
  try {
    const raw = await openLock(lock, secret);
    await forgetTries();
    return { sealId: lock.sealId, raw };
  } catch (error) {
    if (error instanceof SecretRefused) await noteWrongTry(Date.now());
    throw error;
  }
}
