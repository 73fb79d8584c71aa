import { registerErrors, VigieError } from '../errors.ts';
import { VigieDatabase } from './database.ts';
import { createKeys, readKeys, type StoreKeys } from './keys.ts';
import { SealBroken } from './seal.ts';
import { type Damage, findDamage, readWitness } from './witness.ts';

/** The store lost something that its witness remembers: nothing is written until it is restored. */
export class StoreDamaged extends VigieError {}
registerErrors({ StoreDamaged, SealBroken });

export interface Store {
  db: VigieDatabase;
  keys: StoreKeys;
}
export type StoreHealth =
  | { state: 'sound' }
  /** `generation`: number of changes that the witness remembers. */
  | { state: 'damaged'; damage: Damage; generation: number };

let opening: Promise<Store> | undefined;

/** The one store of this context, opened at the first call. Throws `StoreDamaged`. */
export function openStore(): Promise<Store> {
  opening ??= openNew();
  return opening;
}

async function openNew(): Promise<Store> {
  const db = new VigieDatabase();
  const forget = () => {
    opening = undefined;
  };
  // Closed under us (data cleared, damage found, a newer version): the next call opens and checks again.
  db.on('close', forget);
  db.on('versionchange', forget);
  try {
    return await openDatabase(db);
  } catch (error) {
    forget();
    throw error;
  }
}

/** Opens `db`, checks it against its witness and gets its keys. Throws `StoreDamaged`. */
export async function openDatabase(db: VigieDatabase): Promise<Store> {
  const witness = await readWitness();
  const damage = await findDamage(db, witness);
  const generation = witness?.generation ?? 0;
  if (damage) throw new StoreDamaged(damage, { damage, generation });
  const keys = await readKeys(db);
  if (!keys && generation > 0) throw new StoreDamaged('behind', { damage: 'behind', generation });
  return { db, keys: keys ?? (await createKeys(db)) };
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
