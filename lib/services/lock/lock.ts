import { browser } from '../../browser.ts';
import { forgetStore } from '../../db/store.ts';
import { forgetUnlocked, keepUnlocked } from '../../db/unlocked.ts';
import { broadcast } from '../../messages.ts';
import type { Secret } from '../../register-messages/lock.ts';
import { dropSnapshot } from '../snapshot.ts';
import { lockAlarm } from './idle.ts';
import { type OpenedSecret, openSecret } from './open-secret.ts';

/** Opens the store until it is locked, is not used, or the browser ends. Throws `SecretRefused`, `UnlockTooSoon`. */
export async function unlock(given: Secret): Promise<null> {
  await keepOpen(await openSecret(given));
  await lockChanged();
  return null;
}

/** Keeps the key in memory, and looks every minute whether somebody still works. */
export async function keepOpen({ sealId, raw }: OpenedSecret): Promise<void> {
  await keepUnlocked(sealId, raw, Date.now());
  await browser.alarms.create(lockAlarm, { periodInMinutes: 1 });
}

/** « Verrouiller ». */
export async function lock(): Promise<null> {
  await forgetUnlocked();
  await browser.alarms.clear(lockAlarm);
  await lockChanged();
  return null;
}

/** What was read with the former keys is read anew, in every page. */
export async function lockChanged(): Promise<void> {
  forgetStore();
  dropSnapshot();
  await broadcast('registerChanged');
}
