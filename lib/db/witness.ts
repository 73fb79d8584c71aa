import { browser } from '../browser.ts';
import { type RegisterTable, registerTables, type VigieDatabase } from './database.ts';

/**
 * What a second store remembers of the first: a damaged IndexedDB may open as an empty new one,
 * without an error (measured in Chromium 156 and Firefox 153).
 */
export interface Witness {
  /** `seq` of the chain's last link. */
  generation: number;
  /** Its digest. */
  head: string;
  counts: Readonly<Partial<Record<RegisterTable, number>>>;
}
/** `unreadable`: the browser itself cannot read the store. */
export type Damage = 'behind' | 'other-history' | 'rows-missing' | 'unreadable';

// Small separate keys: a damaged storage area fails as a whole when it is read as a whole.
const generationKey = 'witness.generation';
const headKey = 'witness.head';
const countsKey = 'witness.counts';
const promisedKey = 'witness.promised';

export async function readWitness(): Promise<Witness | null> {
  const kept = await browser.storage.local.get([generationKey, headKey, countsKey]);
  const generation = kept[generationKey];
  const head = kept[headKey];
  if (typeof generation !== 'number' || typeof head !== 'string') return null;
  return { generation, head, counts: (kept[countsKey] ?? {}) as Witness['counts'] };
}

export async function writeWitness(witness: Witness): Promise<void> {
  await browser.storage.local.set({
    [generationKey]: witness.generation,
    [headKey]: witness.head,
    [countsKey]: witness.counts,
    // It is kept now. One that stayed would pass a store off as sound that was set back to it later.
    [promisedKey]: null,
  });
}

/** Before a store takes the place of a damaged one: the witness that it will have. */
export async function promiseWitness(witness: Witness): Promise<void> {
  await browser.storage.local.set({ [promisedKey]: witness });
}

/** True where the store is the promised one: it stood before its witness could follow, which is done now. */
export async function keepPromise(db: VigieDatabase): Promise<boolean> {
  const kept = await browser.storage.local.get(promisedKey);
  const promised = kept[promisedKey] as Witness | null | undefined;
  if (!promised || (await findDamage(db, promised)) !== null) return false;
  await writeWitness(promised);
  return true;
}

/**
 * What is wrong with the store, or null. A store ahead of its witness is sound (the witness follows
 * the commit); read the witness first, so that a commit in between cannot look like a loss.
 */
export async function findDamage(
  db: VigieDatabase,
  witness: Witness | null,
): Promise<Damage | null> {
  return db.transaction('r', db.tables, async () => {
    const generation = (await db.chain.orderBy('seq').last())?.seq ?? 0;
    if (witness && generation < witness.generation) return 'behind';
    if (witness && (await db.chain.get(witness.generation))?.digest !== witness.head) {
      return 'other-history';
    }
    const counters = new Map((await db.counters.toArray()).map((row) => [row.table, row.rows]));
    for (const table of registerTables) {
      if ((await db.table(table).count()) !== (counters.get(table) ?? 0)) return 'rows-missing';
    }
    return null;
  });
}
