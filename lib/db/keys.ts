import type { VigieDatabase } from './database.ts';
import type { KeyRow, LockRow } from './rows.ts';
import { readUnlocked } from './unlocked.ts';

export interface StoreKeys {
  /** Both are non-extractable: a script can use them and cannot read them. */
  seal: CryptoKey;
  chain: CryptoKey;
  /** Id of the sealing key: another one means that every row was sealed anew. */
  sealId: string;
  /** With a passphrase the sealing key lies on the disk wrapped only. */
  hasPassphrase: boolean;
}

/** The store's keys; `locked` where only a passphrase opens them; null in a store that has none yet. */
export async function readKeys(db: VigieDatabase): Promise<StoreKeys | 'locked' | null> {
  const { seal, chain, lock } = await db.transaction('r', db.keys, db.locks, async () => ({
    seal: await db.keys.get('seal'),
    chain: await db.keys.get('chain'),
    lock: await db.locks.get('passphrase'),
  }));
  if (!chain) return null;
  if (seal) return { ...pair(seal, chain), hasPassphrase: false };
  if (!lock) return null;
  const raw = await readUnlocked(lock.sealId);
  if (!raw) return 'locked';
  const { sealId } = lock;
  return { seal: await importSeal(raw), chain: chain.key, sealId, hasPassphrase: true };
}

/** Id of the key that rows must be sealed with now; inside a transaction over both tables. */
export async function currentSealId(
  tables: Pick<VigieDatabase, 'keys' | 'locks'>,
): Promise<string | null> {
  const row: KeyRow | LockRow | undefined =
    (await tables.keys.get('seal')) ?? (await tables.locks.get('passphrase'));
  return row ? (row.sealId ?? '') : null;
}

/** A sealing key out of its 32 bytes; non-extractable. */
export function importSeal(raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** The keys of a new store, not stored yet. */
export async function drawKeys(): Promise<{ seal: KeyRow; chain: KeyRow }> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const seal: KeyRow = { id: 'seal', key, sealId: crypto.randomUUID() };
  const chain: KeyRow = {
    id: 'chain',
    key: await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
  };
  return { seal, chain };
}

/** Makes the keys of a new store; when two contexts race, both get those of the first. */
export async function createKeys(db: VigieDatabase): Promise<StoreKeys> {
  const { seal, chain } = await drawKeys();
  return db.transaction('rw', db.keys, async () => {
    const [known, knownChain] = await db.keys.bulkGet(['seal', 'chain']);
    if (known && knownChain) return { ...pair(known, knownChain), hasPassphrase: false };
    await db.keys.bulkPut([seal, chain]);
    return { ...pair(seal, chain), hasPassphrase: false };
  });
}

function pair(seal: KeyRow, chain: KeyRow) {
  return { seal: seal.key, chain: chain.key, sealId: seal.sealId ?? '' };
}
