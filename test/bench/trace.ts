import type { CDPSession } from 'playwright-core';

/** What a trace tells of one tab's scripts, in milliseconds. */
export interface ScriptTime {
  /** In Vigie's content script and all that it calls. */
  own: number;
  /** In the page's own scripts. */
  page: number;
  /** The most of ours within one task of the main thread. */
  longestOwn: number;
}

export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  id?: string;
  args: { data?: Chunk };
}
interface Chunk {
  message?: string;
  startTime?: number;
  cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] };
  timeDeltas?: number[];
}
interface ProfileNode {
  id: number;
  parent?: number;
  callFrame: { functionName: string; url?: string };
}
type Owner = 'own' | 'page' | null;

const categories = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
  'disabled-by-default-v8.cpu_profiler.hires',
];

/** What a tab's scripts do while `act` runs, by the sampling profiler of the trace. */
export async function traced(tab: CDPSession, act: () => Promise<unknown>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  tab.on('Tracing.dataCollected', collect);
  await tab.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories },
  });
  await act();
  const complete = new Promise((resolve) => tab.once('Tracing.tracingComplete', resolve));
  await tab.send('Tracing.end');
  await complete;
  tab.off('Tracing.dataCollected', collect);
  return events;
}

/** When the page said `console.timeStamp(name)`, in microseconds of the trace. */
export function momentOf(events: readonly TraceEvent[], name: string): number {
  const moment = events.find(
    (event) => event.name === 'TimeStamp' && event.args.data?.message === name,
  );
  if (!moment) throw new Error(`the page never said ${name}`);
  return moment.ts;
}

/** Sums what the samples of a trace say of each owner; `from` and `to` are moments of it. */
export function scriptTime(
  events: readonly TraceEvent[],
  from = 0,
  to = Number.POSITIVE_INFINITY,
): ScriptTime {
  const sums = { own: 0, page: 0 };
  const ownSlices: { pid: number; at: number; spent: number }[] = [];
  for (const profile of profilesOf(events)) {
    const owner = ownerOf(profile.flatMap(({ args }) => args.data?.cpuProfile?.nodes ?? []));
    let at = 0;
    for (const { args, pid } of profile) {
      at = args.data?.startTime ?? at;
      const { cpuProfile, timeDeltas = [] } = args.data ?? {};
      for (const [index, sample] of (cpuProfile?.samples ?? []).entries()) {
        const spent = timeDeltas[index] ?? 0;
        at += spent;
        const whose = at >= from && at < to ? owner(sample) : null;
        if (whose) sums[whose] += spent / 1000;
        if (whose === 'own') ownSlices.push({ pid, at, spent });
      }
    }
  }
  const tasks = events.filter(({ name, dur = 0 }) => name === 'RunTask' && dur > 0);
  const longestOwn = tasks.reduce((longest, { pid, ts, dur = 0 }) => {
    const inside = ownSlices.filter(
      (each) => each.pid === pid && each.at >= ts && each.at <= ts + dur,
    );
    return Math.max(
      longest,
      inside.reduce((sum, { spent }) => sum + spent / 1000, 0),
    );
  }, 0);
  return { ...sums, longestOwn };
}

/** The events of each profile in turn: its beginning, then its chunks. */
function profilesOf(events: readonly TraceEvent[]): TraceEvent[][] {
  const profiles = new Map<string, TraceEvent[]>();
  for (const event of events) {
    if (event.name !== 'Profile' && event.name !== 'ProfileChunk') continue;
    const key = `${event.pid} ${event.id}`;
    profiles.set(key, [...(profiles.get(key) ?? []), event]);
  }
  return [...profiles.values()];
}

/** Whose a sample is: the outermost script's, which called all the others; the background runs elsewhere. */
function ownerOf(nodes: readonly ProfileNode[]): (sample: number) => Owner {
  const known = new Map<number, Owner>();
  for (const { id, parent, callFrame } of nodes) {
    const above = parent === undefined ? null : (known.get(parent) ?? null);
    known.set(id, above ?? ownerOfUrl(callFrame.url ?? ''));
  }
  return (sample) => known.get(sample) ?? null;
}

function ownerOfUrl(url: string): Owner {
  if (url.startsWith('chrome-extension://'))
    return url.includes('/content-scripts/') ? 'own' : null;
  return url.startsWith('https://') ? 'page' : null;
}
