import { readFileSync } from 'node:fs';
import { launchOwn } from '../browser/launch-own.ts';
import { pageOf } from '../browser/pages.ts';
import { placeOf } from '../browser/place.ts';
import { seed } from '../browser/register.ts';
import { sample } from '../browser/sample.ts';
import { buildPages, pageFor } from '../pages/index.ts';
import type { Report } from './index.ts';
import { type Median, medianOf } from './median.ts';
import { type Visit, visit } from './page-visit.ts';

const messages = 2000;
const megabyte = 1024 * 1024;
/** What the project promises: shares of the page's own script time, milliseconds, bytes. */
const limits = { onLoad: 0.02, onKeys: 0.05, task: 50, memory: 5 * megabyte };

/** The same document at a listed address, and at one where Vigie does not run. */
const heavy = `${pageOf('teams').urls.fr}&messages=${messages}`;
const bare = heavy.replace('teams.microsoft.com', 'bare.example');

/** What Vigie costs a chat of 2,000 messages with CKEditor: visits with and without it, in pairs (Chromium; `--pairs N --keys N`). */
export async function run(): Promise<Report> {
  const pairs = asked('pairs', 20);
  const keys = asked('keys', 1000);
  await buildPages();
  const file = pageFor(new URL(heavy));
  if (!file) throw new Error(`no practice page at ${heavy}`);
  const body = readFileSync(file);
  const { driver, own } = await launchOwn('chromium', (url) =>
    [heavy, bare].includes(url) ? { contentType: 'text/html; charset=utf-8', body } : null,
  );
  try {
    await seed(own, { ...sample, places: [placeOf(pageOf('teams'))] });
    // The first visits warm the browser's caches.
    await visit(driver, heavy, 0, true);
    await visit(driver, bare, 0, false);
    const visits: Pair[] = [];
    for (let pair = 0; pair < pairs; pair += 1) {
      // In turn, so that what the first of a pair pays counts for both.
      const one = () => visit(driver, heavy, keys, true);
      const other = () => visit(driver, bare, keys, false);
      const swapped = pair % 2 === 1;
      const first = await (swapped ? other : one)();
      const second = await (swapped ? one : other)();
      visits.push(swapped ? { heavy: second, bare: first } : { heavy: first, bare: second });
    }
    return reportOf(visits, keys);
  } finally {
    await driver.close();
  }
}

interface Pair {
  heavy: Visit;
  bare: Visit;
}

/** What was asked for as `--pairs 5`. */
function asked(name: string, usual: number): number {
  const at = process.argv.indexOf(`--${name}`);
  const count = at < 0 ? usual : Number(process.argv[at + 1]);
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`--${name} N: one at least`);
  return count;
}

function reportOf(visits: readonly Pair[], keys: number): Report {
  const over = (what: (pair: Pair) => number) => medianOf(visits.map(what));
  const compared = (name: string, of: (visit: Visit) => number) => [
    name,
    shown(over((pair) => of(pair.bare))),
    shown(over((pair) => of(pair.heavy))),
    shown(over((pair) => of(pair.heavy) - of(pair.bare))),
  ];
  const onLoad = over(({ heavy: { onLoad } }) => onLoad.own / onLoad.page);
  const onKeys = over(({ heavy: { onKeys } }) => onKeys.own / onKeys.page);
  const memory = over((pair) => pair.heavy.memory - pair.bare.memory);
  const task = Math.max(
    ...visits.map(({ heavy: { onLoad, onChip, onKeys } }) =>
      Math.max(onLoad.longestOwn, onChip.longestOwn, onKeys.longestOwn),
    ),
  );
  const percent = ({ median, low, high }: Median) =>
    shown({ median: median * 100, low: low * 100, high: high * 100 });
  const rows = [
    compared('load, ms', ({ load }) => load),
    compared('key to frame, ms', ({ key }) => key),
    compared('idle memory, MB', (each) => each.memory / megabyte),
    compared('page script on load, ms', ({ onLoad: { page } }) => page),
    compared('own script on load, ms', ({ onLoad: { own } }) => own),
    compared('own script for the chip, after the load, ms', ({ onChip: { own } }) => own),
    compared('page script a key, ms', ({ onKeys: { page } }) => page / keys),
    compared('own script a key, ms', ({ onKeys: { own } }) => own / keys),
  ];
  return {
    columns: ['figure', 'without', 'with', 'difference'],
    rows,
    summary: [
      `${visits.length} pairs, ${keys} keys each; medians with their 95 % intervals.`,
      `Own script on load: ${percent(onLoad)} % of the page's (2 at most).`,
      `Own script a key: ${percent(onKeys)} % of the page's (5 at most).`,
      `Longest of ours in one task: ${task.toFixed(1)} ms (50 at most).`,
      `Idle memory of ours: ${(memory.median / megabyte).toFixed(2)} MB a tab (5 at most).`,
    ].join('\n'),
    ok:
      onLoad.median <= limits.onLoad &&
      onKeys.median <= limits.onKeys &&
      task <= limits.task &&
      memory.median <= limits.memory,
  };
}

function shown({ median, low, high }: Median): string {
  return `${median.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`;
}
