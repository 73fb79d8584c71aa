import { managed } from '../managed/managed.ts';
import type { Settings } from '../messages.ts';
import { completeSettings } from '../settings.ts';
import type { Store } from './store.ts';

/** The settings, complete with defaults; what the school body's policy sets stands over the person's own. */
export async function readSettings(store: Store): Promise<Settings> {
  const stored = (await store.db.settings.get('settings'))?.value;
  return { ...completeSettings(stored), ...(await managed()).settings };
}
