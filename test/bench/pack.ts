import type { Driver, Tab } from '../browser/driver.ts';
import { launchOwn } from '../browser/launch-own.ts';
import { pageOf } from '../browser/pages.ts';
import { placeOf } from '../browser/place.ts';
import { seed, sendFrom } from '../browser/register.ts';
import { sample } from '../browser/sample.ts';
import { servePages } from '../browser/serve.ts';
import { largePack } from '../large-pack.ts';
import type { Report } from './index.ts';
import { type Median, medianOf } from './median.ts';
import { messageTimes } from './message-times.ts';
import { visit } from './page-visit.ts';

const rounds = 20;
const page = pageOf('teams');
const text =
  'Bonjour à tous. Bravo à Noah Roy et à Léa Tremblay pour leur projet sur les baleines.';
const draft = { place: placeOf(page), text, attachments: [], displayed: [], dismissed: [] };

/** Milliseconds with one pack. */
interface Taken {
  /** Own script until the page is idle and the chip drawn. */
  start: number;
  /** A draft's verdict, median of 100; the background has answered before. */
  verdict: number;
  /** The first verdict of a background that was ended. */
  woken: number;
}
type Round = Readonly<Record<'normal' | 'again' | 'large', Taken>>;

/**
 * What a pack of 10,000 platforms costs beside the shipped one that it builds on: 20 rounds of both in turn, the shipped
 * one twice, so that its ratio to itself is the noise (Chromium).
 */
export async function run(): Promise<Report> {
  const { driver, own } = await launchOwn('chromium', await servePages());
  try {
    await seed(own, { ...sample, places: [placeOf(page)] });
    const change = <T>(name: string, payload: object) =>
      sendFrom<T>(own, name, { key: crypto.randomUUID(), ...payload });
    // Both come as files: a file is read when a background wakes, whatever its size.
    const imported = async (count: number) =>
      (await change<{ id: string }>('importPack', { text: largePack(count) })).id;
    const packs = { normal: await imported(1), large: await imported(10_000) };
    const ids = { ...packs, again: packs.normal };
    const measure = async (which: keyof Round) => {
      await change('saveSettings', { patch: { pack: ids[which] } });
      return taken(driver, own);
    };
    await measure('normal');
    const all: Round[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const order = (['normal', 'large', 'again'] as const).map(
        (_, at, names) => names[(at + round) % names.length] ?? 'normal',
      );
      const each = new Map<keyof Round, Taken>();
      for (const which of order) each.set(which, await measure(which));
      all.push(Object.fromEntries(each) as Round);
    }
    return reportOf(all);
  } finally {
    await driver.close();
  }
}

async function taken(driver: Driver, own: Tab): Promise<Taken> {
  const times = await messageTimes(own, 'checkDraft', draft, 101);
  const { onLoad, onChip } = await visit(driver, page.urls.fr, 0, true);
  await driver.killBackground();
  const [woken = Number.NaN] = await messageTimes(own, 'checkDraft', draft, 1);
  return { start: onLoad.own + onChip.own, verdict: medianOf(times.slice(1)).median, woken };
}

function reportOf(all: readonly Round[]): Report {
  const lines = (['start', 'verdict', 'woken'] as const).map((what) => {
    const over = (of: (round: Round) => number) => medianOf(all.map(of));
    const ratio = over(
      ({ normal, again, large }) => (2 * large[what]) / (normal[what] + again[what]),
    );
    const noise = over(({ normal, again }) => again[what] / normal[what]);
    const of = (which: keyof Round) => over((round) => round[which][what]).median.toFixed(2);
    const unchanged = ratio.low <= noise.high && noise.low <= ratio.high;
    return { what, unchanged, row: [what, of('normal'), of('large'), shown(ratio), shown(noise)] };
  });
  const changed = lines.filter(({ unchanged }) => !unchanged).map(({ what }) => what);
  return {
    columns: ['figure', 'shipped ms', '10,000 platforms ms', 'ratio', 'noise'],
    rows: lines.map(({ row }) => row),
    summary:
      changed.length === 0
        ? `Within the noise of ${all.length} interleaved pairs (medians with their 95 % intervals).`
        : `Beyond the noise of ${all.length} interleaved pairs: ${changed.join(', ')}.`,
    ok: !changed.some((what) => what !== 'woken'),
  };
}

function shown({ median, low, high }: Median): string {
  return `${median.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`;
}
