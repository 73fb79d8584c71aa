import { browser } from '../../browser.ts';
import { isLeftAlone, lockAlarm } from './idle.ts';
import { lock } from './lock.ts';

/** Locks a shared computer that was left alone; to be called in the first turn of the background. */
export function watchLock(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === lockAlarm) void lockIfLeftAlone(Date.now());
  });
}

/** `now` in milliseconds since 1970. */
export async function lockIfLeftAlone(now: number): Promise<void> {
  if (await isLeftAlone(now)) await lock();
}
