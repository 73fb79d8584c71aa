import { Dexie } from 'dexie';
import { registerErrors, VigieError } from '../errors.ts';
import { completeSettings } from '../settings.ts';
import { VigieDatabase } from './database.ts';
import { createKeys, readKeys, type StoreKeys } from './keys.ts';
import { SealBroken } from './seal.ts';
import { type Damage, findDamage, keepPromise, readWitness } from './witness.ts';

/** The store lost something that its witness remembers: nothing is written until it is restored. */
export class StoreDamaged extends VigieError {}
/** A passphrase opens the store, and it was not given. `detail.lang`: the language that was chosen. */
export class StoreLocked extends VigieError {}
/** Other windows hold an older version of the store open. `detail.seconds`: how long they were waited for. */
export class StoreBlocked extends VigieError {}
registerErrors({ StoreDamaged, SealBroken, StoreLocked, StoreBlocked });

export interface Store {
  db: VigieDatabase;
  keys: StoreKeys;
}
export type StoreHealth =
  | { state: 'sound' }
  /** `generation`: number of changes that the witness remembers. */
  | { state: 'damaged'; damage: Damage; generation: number };

let opening: Promise<Store> | undefined;
/** Windows that close by themselves do so at once (security.md 5.5); in milliseconds. */
const patience = 5_000;

/** The one store of this context, opened at the first call. Throws `StoreDamaged`, `StoreLocked`, `StoreBlocked`. */
export function openStore(): Promise<Store> {
  opening ??= openNew();
  return opening;
}

/** The next call opens the store anew: it was locked, unlocked, or sealed with another key. */
export function forgetStore(): void {
  opening = undefined;
}
// Another context changed the keys: Dexie tells all contexts of the origin.
Dexie.on('storagemutated', (parts) => {
  if (Object.keys(parts).some((part) => /^idb:\/\/vigie\/(?:keys|locks)\//u.test(part)))
    forgetStore();
});

async function openNew(): Promise<Store> {
  const db = new VigieDatabase();
  // Closed under us (data cleared, damage found, a newer version): the next call opens and checks again.
  db.on('close', forgetStore);
  db.on('versionchange', forgetStore);
  try {
    // What else goes wrong in opening is judged against the witness.
    await unblocked(db).catch((error: unknown) => {
      if (error instanceof StoreBlocked) throw error;
    });
    return await openDatabase(db);
  } catch (error) {
    forgetStore();
    db.close();
    throw error;
  }
}

/** Waits for other windows to let an older version of the store go. Throws `StoreBlocked`. */
async function unblocked(db: VigieDatabase): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    db.on('blocked', () => {
      const refuse = () => reject(new StoreBlocked('blocked', { seconds: patience / 1000 }));
      timer ??= setTimeout(refuse, patience);
    });
  });
  try {
    await Promise.race([db.open(), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Opens `db`, checks it against its witness and gets its keys. Throws `StoreDamaged`, `StoreLocked`. */
export async function openDatabase(db: VigieDatabase): Promise<Store> {
  const witness = await readWitness();
  const damage = await findDamage(db, witness).catch(unreadable);
  const generation = witness?.generation ?? 0;
  if (damage && !(await keepPromise(db))) throw new StoreDamaged(damage, { damage, generation });
  const keys = await readKeys(db);
  if (keys === 'locked') {
    const { lang } = completeSettings((await db.settings.get('settings'))?.value);
    throw new StoreLocked('locked', { lang });
  }
  if (!keys && generation > 0) throw new StoreDamaged('behind', { damage: 'behind', generation });
  return { db, keys: keys ?? (await createKeys(db)) };
}

/** Browsers answer a read of damaged files with these; anything else is no damage (security.md 0, 2026). */
const fileErrors = ['UnknownError', 'DataError', 'NotReadableError', 'OpenFailedError'];

/** `unreadable` for what a browser says of damaged files; throws everything else. */
function unreadable(error: unknown): Damage {
  const { name, inner } = error as { name?: string; inner?: { name?: string } };
  if (fileErrors.some((each) => each === name || each === inner?.name)) return 'unreadable';
  throw error;
}

/** How many changes the store has seen: the same number, the same content. */
export async function generationOf({ db }: Store): Promise<number> {
  return (await db.chain.orderBy('seq').last())?.seq ?? 0;
}

/** For the pages: a damaged store opens recovery, never onboarding. */
export async function storeHealth(): Promise<StoreHealth> {
  try {
    await openStore();
    return { state: 'sound' };
  } catch (error) {
    if (!(error instanceof StoreDamaged)) throw error;
    return {
      state: 'damaged',
      damage: error.message as Damage,
      generation: Number(error.detail?.generation ?? 0),
    };
  }
}
