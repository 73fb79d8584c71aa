import { browser } from './browser.ts';

// Beside the store and not in it: a page reads it at its load, and wakes no background by that.
const key = 'notices';

/** Whether a pack in use has anything to say on pages. */
export async function mayNotice(): Promise<boolean> {
  return (await browser.storage.local.get(key))[key] === true;
}

/** `on`: it has. */
export async function keepNoticeFlag(on: boolean): Promise<void> {
  if (on) await browser.storage.local.set({ [key]: true });
  else await browser.storage.local.remove(key);
}
