import type { CDPSession } from 'playwright-core';
import type { Driver, Tab } from '../browser/driver.ts';
import { until } from '../browser/until.ts';
import { momentOf, type ScriptTime, scriptTime, traced } from './trace.ts';

/** What one visit of the heavy page cost. */
export interface Visit {
  /** Milliseconds to the end of the load event. */
  load: number;
  /** Median milliseconds from a key to the next frame. */
  key: number;
  /** Bytes of heap in use once nothing happens, after a collection: scripts and DOM. */
  memory: number;
  onLoad: ScriptTime;
  /** From the page's load to the chip, which waits for it. */
  onChip: ScriptTime;
  onKeys: ScriptTime;
}

const field = '[data-tid="ckeditor"][contenteditable="true"]';
/** Without accents, which a keyboard of tests has no keys for. */
const sentence = 'Notre sortie au parc est remise au jeudi, et le repas sera froid. ';

/** Loads the page in a new tab, leaves it idle until the chip is drawn, then presses that many keys in it. */
export async function visit(
  driver: Driver,
  url: string,
  keys: number,
  hasChip: boolean,
): Promise<Visit> {
  const tab = await driver.open('about:blank');
  const { protocol } = tab;
  if (!protocol) throw new Error('only Chromium tells what scripts cost');
  await tab.show();
  const loading = await traced(protocol, () => load(tab, protocol, url, hasChip));
  const memory = await heapOf(protocol);
  const typing = await traced(protocol, () => type(tab, keys));
  const times = await tab.evaluate(
    () => ({
      load: performance.getEntriesByType('navigation')[0]?.duration ?? 0,
      keys: (globalThis as unknown as { keys: number[] }).keys,
    }),
    null,
  );
  await tab.close();
  const key = times.keys.sort((a, b) => a - b)[times.keys.length >> 1] ?? 0;
  const loaded = momentOf(loading, 'loaded');
  return {
    load: times.load,
    key,
    memory,
    onLoad: scriptTime(loading, 0, loaded),
    onChip: scriptTime(loading, loaded),
    onKeys: scriptTime(typing),
  };
}

async function load(tab: Tab, protocol: CDPSession, url: string, hasChip: boolean): Promise<void> {
  await protocol.send('Page.navigate', { url });
  await until(
    'the composer is there',
    () =>
      tab
        .evaluate(
          (wanted) => document.readyState === 'complete' && document.querySelector(wanted) !== null,
          field,
        )
        // Between two documents there is nothing to ask.
        .catch(() => false),
    Boolean,
  );
  await tab.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestIdleCallback(() => {
          console.timeStamp('loaded');
          resolve();
        }),
      ),
    null,
  );
  if (!hasChip) return;
  await until(
    'the chip is drawn',
    () => tab.evaluate(() => document.documentElement.lastElementChild?.localName ?? '', null),
    (last) => last.startsWith('x-'),
  );
}

async function heapOf(protocol: CDPSession): Promise<number> {
  await protocol.send('HeapProfiler.collectGarbage');
  const usage: object = await protocol.send('Runtime.getHeapUsage');
  // `embedderHeapUsedSize` (the DOM) and `backingStorageSize` are newer than the types.
  const {
    usedSize = 0,
    embedderHeapUsedSize = 0,
    backingStorageSize = 0,
  } = usage as Record<string, number>;
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

async function type(tab: Tab, count: number): Promise<void> {
  await tab.evaluate((wanted) => {
    const keys: number[] = [];
    Object.assign(globalThis, { keys });
    addEventListener(
      'keydown',
      ({ timeStamp }) => requestAnimationFrame(() => keys.push(performance.now() - timeStamp)),
      true,
    );
    document.querySelector<HTMLElement>(wanted)?.focus();
  }, field);
  await tab.type(sentence.repeat(Math.ceil(count / sentence.length)).slice(0, count));
  await until(
    'every key had its frame',
    () => tab.evaluate(() => (globalThis as unknown as { keys: number[] }).keys.length, null),
    (framed) => framed >= count,
  );
}
