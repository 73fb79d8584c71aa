import { Dexie } from 'dexie';
import { browser } from '../lib/browser.ts';
import { forgetStore, openStore } from '../lib/db/store.ts';
import { dropSnapshot } from '../lib/services/snapshot.ts';

/** For unit tests with a fake browser: from here on, an installation with nothing in it. */
export async function anotherDevice(): Promise<void> {
  keptLocally().clear();
  await closeStore();
  await Dexie.delete('vigie');
}

/** What lies in `storage.local`, the witness among it. */
export function keptLocally(): Map<string, unknown> {
  return (browser.storage.local as unknown as { kept: Map<string, unknown> }).kept;
}

/** Closes the store of this context; the next call opens and checks it again. */
export async function closeStore(): Promise<void> {
  dropSnapshot();
  const open = await openStore().catch(() => null);
  open?.db.close();
  forgetStore();
}
