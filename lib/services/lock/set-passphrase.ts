import { commit } from '../../db/commit.ts';
import { registerTables } from '../../db/database.ts';
import { importSeal } from '../../db/keys.ts';
import { makeLock } from '../../db/lock.ts';
import { applyReseal, stageReseal } from '../../db/reseal.ts';
import { generationOf, openStore, type Store } from '../../db/store.ts';
import { forgetUnlocked } from '../../db/unlocked.ts';
import type { LockMessages } from '../../register-messages/lock.ts';
import { now } from '../clock.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { keepOpen, lockChanged } from './lock.ts';
import { type OpenedSecret, openSecret } from './open-secret.ts';

// Rows that one act staged, under the lock of another, would never open again.
const inTurn = oneAtATime();

type Payload = Parameters<LockMessages['setPassphrase']>[0];

/**
 * Turns the passphrase on, or replaces it and the recovery code. The first time every row is sealed anew: the former
 * key lay on the disk, and what was deleted there can be found. Throws `SecretRefused`, `UnlockTooSoon`, `StoreMoved`.
 */
export function setPassphrase(payload: Payload): Promise<null> {
  return inTurn(() => setOnce(payload));
}

async function setOnce(payload: Payload): Promise<null> {
  const { key, current } = payload;
  const store = await openStore();
  if (await store.db.acks.get(key)) return null;
  if (store.keys.hasPassphrase) {
    const given = current ?? { by: 'passphrase', secret: '' };
    await replaceLocks(store, payload, await openSecret(given));
  } else {
    await sealAnew(store, payload);
  }
  await lockChanged();
  return null;
}

async function sealAnew(store: Store, payload: Payload): Promise<void> {
  const after = await generationOf(store);
  const made: OpenedSecret = {
    sealId: crypto.randomUUID(),
    raw: crypto.getRandomValues(new Uint8Array(32)),
  };
  await stageReseal(store, await importSeal(made.raw));
  const locks = await locksOf(payload, made);
  // Before the change: a retry after a kill finds the store open.
  await keepOpen(made);
  try {
    await commit(store, {
      key: payload.key,
      kind: 'set-passphrase',
      at: now(),
      // Nothing of the passphrase: a digest of it could be guessed at faster than the lock.
      data: null,
      tables: registerTables,
      after,
      sameRows: true,
      run: async (tables, inside) => {
        await applyReseal(tables, inside.locks.resealed);
        await inside.locks.locks.bulkPut(locks);
        await inside.locks.keys.delete('seal');
        return null;
      },
    });
  } catch (error) {
    await forgetUnlocked();
    throw error;
  }
}

async function replaceLocks(store: Store, payload: Payload, opened: OpenedSecret): Promise<void> {
  const rows = await locksOf(payload, opened);
  await commit(store, {
    key: payload.key,
    kind: 'change-passphrase',
    at: now(),
    data: null,
    tables: [],
    run: async (_, { locks }) => {
      await locks.locks.bulkPut(rows);
      return null;
    },
  });
}

async function locksOf({ passphrase, recovery }: Payload, opened: OpenedSecret) {
  return [
    await makeLock('passphrase', passphrase, opened),
    await makeLock('recovery', recovery, opened),
  ];
}
