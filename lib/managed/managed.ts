import { browser } from '../browser.ts';
import { checkedPack } from './checked-pack.ts';
import { type Managed, readManaged } from './read-managed.ts';

let known: Promise<Managed> | undefined;

/** The school body's policy; read once a context, then kept until it changes. */
export function managed(): Promise<Managed> {
  known ??= read();
  return known;
}

/** Calls back when the policy changed while the browser runs (Chromium; Firefox reads it at its start). */
export function onManagedChange(changed: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area !== 'managed') return;
    known = undefined;
    changed();
  });
}

async function read(): Promise<Managed> {
  let raw: Record<string, unknown> = {};
  try {
    raw = await browser.storage.managed.get(null);
  } catch (error) {
    // Firefox rejects where no policy names the extension (MDN storage.managed, 2026-11).
    if (!String(error).includes('Managed storage manifest not found')) throw error;
  }
  return readManaged(raw, checkedPack);
}
