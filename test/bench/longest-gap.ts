import type { Tab } from '../browser/driver.ts';

interface Watched {
  gap: number;
  last: number;
}

/** Watches the frames of a page from now on: once before `longestGap`. */
export function watchFrames(tab: Tab): Promise<void> {
  return tab.evaluate(() => {
    const watched: Watched = { gap: 0, last: performance.now() };
    (globalThis as unknown as { watched: Watched }).watched = watched;
    const frame = (at: number) => {
      watched.gap = Math.max(watched.gap, at - watched.last);
      watched.last = at;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  }, null);
}

/** The longest time without a frame while `act` runs and for `after` milliseconds more; in milliseconds. */
export async function longestGap(
  tab: Tab,
  act: () => Promise<unknown>,
  after = 1000,
): Promise<number> {
  await tab.evaluate(() => {
    (globalThis as unknown as { watched: Watched }).watched.gap = 0;
  }, null);
  await act();
  const gap = await tab.evaluate(async (ms) => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    const { watched } = globalThis as unknown as { watched: Watched };
    return Math.max(watched.gap, performance.now() - watched.last);
  }, after);
  return Math.round(gap);
}
