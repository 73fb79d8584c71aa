import type { Tab } from '../browser/driver.ts';

interface Watched {
  gap: number;
  last: number;
  /** Of the page's own tasks, from 50 ms on: what another process takes of the machine is in `gap` alone. */
  task: number;
}

/** Watches the frames of a page from now on: once before `longestGap`. */
export function watchFrames(tab: Tab): Promise<void> {
  return tab.evaluate(() => {
    const watched: Watched = { gap: 0, last: performance.now(), task: 0 };
    (globalThis as unknown as { watched: Watched }).watched = watched;
    const frame = (at: number) => {
      watched.gap = Math.max(watched.gap, at - watched.last);
      watched.last = at;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        watched.task = Math.max(watched.task, duration);
      }
    }).observe({ type: 'longtask' });
  }, null);
}

/** The longest time without a frame while `act` runs and for `after` milliseconds more; in milliseconds. */
export async function longestGap(
  tab: Tab,
  act: () => Promise<unknown>,
  after = 1000,
): Promise<number> {
  await tab.evaluate(() => {
    Object.assign((globalThis as unknown as { watched: Watched }).watched, { gap: 0, task: 0 });
  }, null);
  await act();
  const gap = await tab.evaluate(async (ms) => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    const { watched } = globalThis as unknown as { watched: Watched };
    return Math.max(watched.gap, performance.now() - watched.last);
  }, after);
  return Math.round(gap);
}

/** The longest task of the page since `longestGap` began; milliseconds, 0 where none took 50. */
export async function longestTask(tab: Tab): Promise<number> {
  return Math.round(
    await tab.evaluate(() => (globalThis as unknown as { watched: Watched }).watched.task, null),
  );
}
