import { browser } from '../../browser.ts';
import { registerErrors, VigieError } from '../../errors.ts';

/** Too many wrong tries. `detail.seconds`: how long to wait. */
export class UnlockTooSoon extends VigieError {}
registerErrors({ UnlockTooSoon });

/** Wrong tries without a wait; each further one doubles the wait, from 5 s to a quarter of an hour. */
const free = 3;
const first = 5_000;
const longest = 15 * 60_000;
const triesKey = 'lock.tries';
interface Tries {
  count: number;
  /** When the last one was, milliseconds since 1970. */
  at: number;
}

/** Throws `UnlockTooSoon` while one has to wait; `now` in milliseconds since 1970. */
export async function mayTry(now: number): Promise<void> {
  const { count, at } = await readTries();
  const wait = count <= free ? 0 : Math.min(first * 2 ** (count - free - 1), longest);
  // A clock that was set back makes nobody wait longer than the wait itself.
  const left = Math.min(at + wait - now, wait);
  if (left > 0) throw new UnlockTooSoon('wait', { seconds: Math.ceil(left / 1000) });
}

/** A wrong try counts, also after the browser was closed. */
export async function noteWrongTry(now: number): Promise<void> {
  const { count } = await readTries();
  const tries: Tries = { count: count + 1, at: now };
  await browser.storage.local.set({ [triesKey]: tries });
}

/** The right secret ends the count. */
export async function forgetTries(): Promise<void> {
  await browser.storage.local.remove(triesKey);
}

async function readTries(): Promise<Tries> {
  const kept = (await browser.storage.local.get(triesKey))[triesKey] as Tries | undefined;
  return kept ?? { count: 0, at: 0 };
}
