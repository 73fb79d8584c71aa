import { setTimeout as pause } from 'node:timers/promises';

/** Reads until the value is as wanted, for at most `ms` milliseconds; throws with the last value seen. */
export async function until<T>(
  saying: string,
  read: () => Promise<T>,
  wanted: (value: T) => boolean,
  ms = 10_000,
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
