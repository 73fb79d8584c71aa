import type { Tab } from '../browser/driver.ts';

/** Milliseconds from a message to its answer, one after the other, from a page of Vigie in Chromium. */
export function messageTimes(
  own: Tab,
  name: string,
  payload: object,
  rounds: number,
): Promise<number[]> {
  return own.evaluate(
    async ({ message, count }) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
      };
      const taken: number[] = [];
      for (let round = 0; round < count; round += 1) {
        const start = performance.now();
        await chrome.runtime.sendMessage(message);
        taken.push(performance.now() - start);
      }
      return taken;
    },
    { message: { vigie: name, payload }, count: rounds },
  );
}
