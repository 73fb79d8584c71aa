import { recallsOn } from '../access/recalls.ts';
import { browser } from '../browser.ts';
import { addDays } from '../consent/add-days.ts';
import { readAccesses, templatesOf } from '../db/accesses.ts';
import type { Store } from '../db/store.ts';
import type { Settings } from '../messages.ts';

/** In `storage.local`: the last day that was looked at, and the one before it. */
const lookedKey = 'accessesLooked';
interface Looked {
  on: string;
  since: string;
}

/**
 * How many accesses are recalled on a day of the school's, those included whose day fell since the register was last
 * looked at (holidays, a locked register); the same number all day.
 */
export async function countRecalls(
  store: Store,
  settings: Settings,
  today: string,
): Promise<number> {
  const since = await lookedBefore(today);
  const templates = await templatesOf(store, settings);
  const accesses = await readAccesses(store, settings);
  return recallsOn(templates, accesses, { since, today }).length;
}

async function lookedBefore(today: string): Promise<string> {
  const { [lookedKey]: kept } = await browser.storage.local.get(lookedKey);
  const last = kept as Looked | undefined;
  if (last?.on === today) return last.since;
  const eve = addDays(today, -1);
  // A day to come was looked at by a clock that was wrong.
  const since = last && last.on < today ? last.on : eve;
  await browser.storage.local.set({ [lookedKey]: { on: today, since } satisfies Looked });
  return since;
}
