import type { VigieDatabase } from './database.ts';
import type { KeyRow } from './rows.ts';

/** Both are non-extractable: a script can use them and cannot read them. */
export interface StoreKeys {
  seal: CryptoKey;
  chain: CryptoKey;
}

/** The store's keys, or null in a store that has none yet. */
export async function readKeys(db: VigieDatabase): Promise<StoreKeys | null> {
  return pairOf(await db.keys.bulkGet(['seal', 'chain']));
}

function pairOf([seal, chain]: readonly (KeyRow | undefined)[]): StoreKeys | null {
  return seal && chain ? { seal: seal.key, chain: chain.key } : null;
}

/** Makes the keys of a new store; when two contexts race, both get those of the first. */
export async function createKeys(db: VigieDatabase): Promise<StoreKeys> {
  const seal = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const chain = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return db.transaction('rw', db.keys, async () => {
    const present = pairOf(await db.keys.bulkGet(['seal', 'chain']));
    if (present) return present;
    await db.keys.bulkPut([
      { id: 'seal', key: seal },
      { id: 'chain', key: chain },
    ]);
    return { seal, chain };
  });
}
