import { Dexie } from 'dexie';

/** Calls back, at most every 100 ms, after the store changed in any page or in the background (Dexie tells all contexts of the origin). */
export function followChanges(changed: () => void): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  Dexie.on('storagemutated', () => {
    if (waiting !== undefined) return;
    waiting = setTimeout(() => {
      waiting = undefined;
      changed();
    }, 100);
  });
}
