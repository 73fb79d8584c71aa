import { browser } from '../browser.ts';

// `storage.session`: memory only, and no content script reaches it; the worker that dies every 30 s finds it again.
const openKey = 'unlocked.key';
const usedKey = 'unlocked.used';

interface Unlocked {
  sealId: string;
  raw: readonly number[];
}

/** The sealing key while the store is unlocked, 32 bytes; null when locked, or when it is another key's. */
export async function readUnlocked(sealId: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const kept = (await browser.storage.session.get(openKey))[openKey] as Unlocked | undefined;
  return kept?.sealId === sealId ? new Uint8Array(kept.raw) : null;
}

/** Unlocks the store until it is locked, or until the browser ends. `at`: milliseconds since 1970. */
export async function keepUnlocked(
  sealId: string,
  raw: Uint8Array<ArrayBuffer>,
  at: number,
): Promise<void> {
  const unlocked: Unlocked = { sealId, raw: [...raw] };
  await browser.storage.session.set({ [openKey]: unlocked, [usedKey]: at });
}

/** Locks the store. */
export async function forgetUnlocked(): Promise<void> {
  await browser.storage.session.remove([openKey, usedKey]);
}

/** Use is noted no more often than that, milliseconds. */
const noteEvery = 20_000;
let noted = 0;

/** Somebody works with Vigie; `at` in milliseconds since 1970. */
export async function noteUse(at: number): Promise<void> {
  if (Math.abs(at - noted) < noteEvery) return;
  noted = at;
  await browser.storage.session.set({ [usedKey]: at });
}

/** When somebody last worked with Vigie, milliseconds since 1970; null when locked. */
export async function lastUse(): Promise<number | null> {
  const kept = await browser.storage.session.get([openKey, usedKey]);
  return kept[openKey] === undefined ? null : Number(kept[usedKey] ?? 0);
}

/** Calls back when the store was locked or unlocked in any context. */
export function onLockChange(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && openKey in changes) changed();
  });
}
