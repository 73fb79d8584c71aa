import { readSettings } from '../../db/settings.ts';
import { openStore, type Store } from '../../db/store.ts';
import { lastUse, noteUse } from '../../db/unlocked.ts';

export const lockAlarm = 'lock';
/** On a shared computer, milliseconds without use. */
export const longestIdle = 15 * 60_000;

/** True when a shared computer was left alone for too long; a clock that moved counts as time. */
export async function isLeftAlone(now: number): Promise<boolean> {
  const used = await lastUse();
  if (used === null || Math.abs(now - used) < longestIdle) return false;
  const store = await openStore();
  return store.keys.hasPassphrase && (await readSettings(store)).shared;
}

/** A draft was judged or the register changed: somebody works. */
export async function noteWork({ keys }: Store): Promise<void> {
  if (keys.hasPassphrase) await noteUse(Date.now());
}
