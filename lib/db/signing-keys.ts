import type { SigningKeyRow } from './rows.ts';
import type { Store } from './store.ts';

/** The key that this computer signs with, or null: none was needed yet. */
export async function currentSigningKey({ db }: Pick<Store, 'db'>): Promise<SigningKeyRow | null> {
  const rows = await db.signingKeys.toArray();
  return rows.find(({ retiredOn }) => retiredOn === null) ?? null;
}

/** Keeps a first key, unless another window was faster: that one is returned. Says nothing of anybody, so no change notes it. */
export function keepSigningKey(
  { db }: Pick<Store, 'db'>,
  made: SigningKeyRow,
): Promise<SigningKeyRow> {
  return db.transaction('rw', db.signingKeys, async () => {
    const known = await currentSigningKey({ db });
    if (!known) await db.signingKeys.add(made);
    return known ?? made;
  });
}
