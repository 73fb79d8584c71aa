import { browser } from '../browser.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** Day by what was said on it, in `storage.local`: the background remembers it, no page does. */
const key = 'said';
const inTurn = oneAtATime();

/** Of these, what was not yet said on that day (`YYYY-MM-DD`); from now on it is. Earlier days are forgotten. */
export function sayToday(ids: readonly string[], on: string): Promise<readonly string[]> {
  return inTurn(async () => {
    const kept = (await browser.storage.local.get(key))[key];
    const said = new Map(Object.entries(kept ?? {}).filter(([, day]) => day === on));
    const fresh = ids.filter((id) => !said.has(id));
    if (fresh.length === 0) return [];
    for (const id of fresh) said.set(id, on);
    await browser.storage.local.set({ [key]: Object.fromEntries(said) });
    return fresh;
  });
}
