import { expect, test } from 'vitest';
import { momentOf, scriptTime } from './trace.ts';

const at = { pid: 1, tid: 1, ph: 'P', id: '0x1' };
const frame = (id: number, parent: number | undefined, url: string) => ({
  id,
  ...(parent === undefined ? {} : { parent }),
  callFrame: { functionName: '', url },
});
const guard = 'chrome-extension://abc/content-scripts/guard.js';
const page = 'https://teams.microsoft.com/v2/';

/** One profile from 1,000 µs on: `samples` each `step` µs after the other, in two chunks whose nodes go on. */
function events(step: number) {
  const nodes = [frame(1, undefined, ''), frame(2, 1, guard), frame(3, 2, page), frame(4, 1, page)];
  const later = [frame(5, 4, guard), frame(6, 1, 'chrome-extension://abc/background.js')];
  const chunk = (samples: number[], added: typeof nodes) => ({
    ...at,
    name: 'ProfileChunk',
    ts: 0,
    args: { data: { cpuProfile: { nodes: added, samples }, timeDeltas: samples.map(() => step) } },
  });
  const task = (ts: number, dur: number) => ({
    ...at,
    name: 'RunTask',
    ph: 'X',
    ts,
    dur,
    args: {},
  });
  return [
    { ...at, name: 'Profile', ts: 1000, args: { data: { startTime: 1000 } } },
    chunk([1, 2, 3, 4], nodes),
    chunk([5, 6, 2], later),
    task(1000, 3.5 * step),
    task(1000 + 3.5 * step, 10 * step),
  ];
}

test('a sample belongs to the outermost script of its stack; the background belongs to nobody', () => {
  const { own, page: theirs } = scriptTime(events(10_000));
  // 2 and 3 (called by us), and 2 again; 4 and 5 (called by the page).
  expect({ own, theirs }).toEqual({ own: 30, theirs: 20 });
});

test('the longest of ours is counted within one task', () => {
  expect(scriptTime(events(10_000)).longestOwn).toBe(20);
});

test('another process with the same profile id is another profile', () => {
  const twice = [...events(1000), ...events(1000).map((event) => ({ ...event, pid: 2 }))];
  expect(scriptTime(twice)).toEqual({ own: 6, page: 4, longestOwn: 2 });
});

test('a part of a trace counts what was sampled from its beginning to before its end', () => {
  const said = { ...at, name: 'TimeStamp', ts: 41_000, args: { data: { message: 'loaded' } } };
  const trace = [...events(10_000), said];
  const loaded = momentOf(trace, 'loaded');
  // The fourth sample, which is the page’s, is of that very moment.
  expect(scriptTime(trace, 0, loaded)).toMatchObject({ own: 20, page: 0 });
  expect(scriptTime(trace, loaded)).toMatchObject({ own: 10, page: 20 });
  expect(() => momentOf(trace, 'typed')).toThrow('typed');
});
