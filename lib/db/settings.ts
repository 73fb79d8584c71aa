import type { Settings } from '../messages.ts';
import { completeSettings } from '../settings.ts';
import type { Store } from './store.ts';

/** The settings, complete with defaults. */
export async function readSettings(store: Store): Promise<Settings> {
  return completeSettings((await store.db.settings.get('settings'))?.value);
}
