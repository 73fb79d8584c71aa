import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import type { Tab } from '../browser/driver.ts';
import { launch } from '../browser/launch.ts';
import { seed } from '../browser/register.ts';
import { sample } from '../browser/sample.ts';
import type { Report } from './index.ts';
import type { Read } from './store-probe.ts';

const posts = 100_000;
const rounds = 25;

/** Reads of a ledger of 100,000 posts by the product, as ratios to a raw IndexedDB read of the same rows (Chromium). */
export async function run(): Promise<Report> {
  const driver = await launch('chromium', () => null);
  try {
    const own = await driver.openOwn('popup.html');
    await seed(own, sample);
    await own.inject(await probeSource());
    const { student, middle } = await own.evaluate((count) => globalThis.probe.fill(count), posts);
    const reads: readonly [string, Read][] = [
      ['first page', { student: null, upTo: null }],
      ['page in the middle', { student: null, upTo: middle }],
      ['one student', { student, upTo: null }],
    ];
    const rows: (readonly (string | number)[])[] = [];
    for (const [name, read] of reads) rows.push([name, ...(await compare(own, read))]);
    const ratio = (at: number) => rows[at]?.[5];
    return {
      columns: ['read', 'rows', 'raw rows', 'ours ms', 'raw ms', 'ratio'],
      rows,
      summary: `Of ${posts} posts: the first page takes ${ratio(0)} times a raw read, one student ${ratio(2)} times (medians of ${rounds}).`,
    };
  } finally {
    await driver.close();
  }
}

/** Rows and medians of both, in turn, so that the machine's mood counts for both. */
async function compare(own: Tab, read: Read): Promise<number[]> {
  return own.evaluate(
    async ({ what, count }) => {
      const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
      const { probe } = globalThis;
      const warm = { ours: await probe.ours(what), raw: await probe.raw(what) };
      const ours: number[] = [];
      const raw: number[] = [];
      for (let round = 0; round < count; round += 1) {
        ours.push((await probe.ours(what)).ms);
        raw.push((await probe.raw(what)).ms);
      }
      const [a, b] = [median(ours), median(raw)];
      const round = (value: number) => Number(value.toFixed(2));
      return [warm.ours.rows, warm.raw.rows, round(a), round(b), round(a / b)];
    },
    { what: read, count: rounds },
  );
}

/** The probe as one script. */
async function probeSource(): Promise<string> {
  const entry = fileURLToPath(new URL('./store-probe.ts', import.meta.url));
  const built = (await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'storeProbe' } },
  })) as Rolldown.RolldownOutput[];
  return built[0]?.output[0].code ?? '';
}
