import { setTimeout as pause } from 'node:timers/promises';

/** Reads until the value is as wanted; throws with the last value seen after `ms` milliseconds, the hopeless case. */
export async function until<T>(
  saying: string,
  read: () => Promise<T>,
  wanted: (value: T) => boolean,
  ms = 30_000,
): Promise<T> {
  const end = performance.now() + ms;
  for (;;) {
    const value = await read();
    if (wanted(value)) return value;
    if (performance.now() > end) {
      throw new Error(`${saying}: not within ${ms} ms; last seen ${JSON.stringify(value)}`);
    }
    await pause(20);
  }
}

/**
 * The spot once two readings in a row find it at the same place: what still moves would put the press elsewhere
 * (CI, 2026-11-22).
 */
export async function untilStill<S extends { x: number; y: number }>(
  saying: string,
  find: () => Promise<S | null>,
): Promise<S> {
  let former: S | null = null;
  const spot = await until(saying, find, (found) => {
    const still = found !== null && found.x === former?.x && found.y === former.y;
    former = found;
    return still;
  });
  if (!spot) throw new Error(`${saying}: gone`);
  return spot;
}
