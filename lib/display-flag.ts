import { browser } from './browser.ts';

// Beside the store and not in it: every frame reads it at its load, and wakes no background by that.
const key = 'display';

/** Whether any tab may be in display mode. A browser that was closed in the mode says yes until it is asked. */
export async function mayDisplay(): Promise<boolean> {
  return (await browser.storage.local.get(key))[key] === true;
}

/** `on`: a tab is in the mode. */
export async function keepDisplayFlag(on: boolean): Promise<void> {
  if (on) await browser.storage.local.set({ [key]: true });
  else await browser.storage.local.remove(key);
}
