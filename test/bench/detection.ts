import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { detect } from '../../lib/detection/detect.ts';
import { compileRoster } from '../../lib/detection/roster.ts';
import { type Contender, sideBySide } from './cpu-time.ts';
import type { Report } from './index.ts';
import { byRoster, withoutRoster } from './matchers.ts';
import { adversarialDrafts, sampleDraft, sampleStudents } from './sample-text.ts';

const lengths = [200, 2000, 10_000];
const rounds = 5;

/** Results go here, so that no run is optimised away. */
const sink = { value: 0 };

/** The lower limit: each unit of the text read once. */
function readUnits(text: string): void {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) sum += text.charCodeAt(i);
  sink.value ^= sum;
}

const loop = (text: string): Contender => ({ name: 'loop', run: () => readUnits(text) });

/** Rows of one set of matchers: microseconds and ratio to the loop by length. */
function rowsOf(matchers: [string, (text: string) => number][], size: number | string) {
  const cells = matchers.map((): (number | string)[] => []);
  for (const length of lengths) {
    const text = sampleDraft(length);
    const runs = matchers.map(([name, match]) => ({
      name,
      run: () => {
        sink.value ^= match(text);
      },
    }));
    const [floor = 1, ...times] = sideBySide([loop(text), ...runs], rounds);
    times.forEach((time, at) => {
      cells[at]?.push(Math.round(time), Number((time / floor).toFixed(time / floor < 10 ? 1 : 0)));
    });
  }
  return matchers.map(([name], at) => [size, name, '', ...(cells[at] ?? [])]);
}

/** Bytes kept by a compiled roster, garbage collected before and after. */
function memoryOf(size: number): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const students = sampleStudents(size);
  const kept = () => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  detect(sampleDraft(200), compileRoster(students.slice(0, 30)));
  const before = kept();
  const roster = compileRoster(students);
  const bytes = kept() - before;
  sink.value ^= roster.students.length;
  return bytes;
}

/** Gzipped bytes of code and word lists, minified as in the package. */
async function packedSize(): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents:
        "export { detect } from './lib/detection/detect.ts'; export { compileRoster } from './lib/detection/roster.ts';",
      resolveDir: process.cwd(),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

/** The slowest of the adversarial drafts, as a ratio to a clean draft of the same length. */
function worst(): { name: string; ratio: number } {
  const roster = compileRoster(sampleStudents(5000));
  const drafts: [string, string][] = [['clean', sampleDraft(10_000)], ...adversarialDrafts(10_000)];
  const [clean = 1, ...times] = sideBySide(
    drafts.map(([name, text]) => ({
      name,
      run: () => {
        sink.value ^= detect(text, roster).length;
      },
    })),
    rounds,
  );
  const slowest = times.reduce((most, time, at) => (time > (times[most] ?? 0) ? at : most), 0);
  return { name: drafts[slowest + 1]?.[0] ?? '', ratio: (times[slowest] ?? 0) / clean };
}

/**
 * Time of the detector beside its peers, in microseconds of processor time and as ratios to an empty loop over the same
 * text in the same run; memory of a compiled roster, size of the code, the slowest of the drafts made to be slow.
 */
export async function run(): Promise<Report> {
  // First of all: later the garbage of the others would be collected in between.
  const megabytes = memoryOf(5000) / 2 ** 20;
  const rows: (string | number)[][] = [];
  for (const size of [30, 600, 5000]) {
    const students = sampleStudents(size);
    const builds: number[] = [];
    const matchers = Object.entries(byRoster).map(
      ([name, make]): [string, (text: string) => number] => {
        const start = process.cpuUsage();
        const match = make(students);
        const { user, system } = process.cpuUsage(start);
        builds.push(Math.round((user + system) / 100) / 10);
        return [name, match];
      },
    );
    rows.push(...rowsOf(matchers, size).map((row, at) => row.with(2, builds[at] ?? '')));
  }
  rows.push(...rowsOf(Object.entries(withoutRoster), '–'));
  const slow = worst();
  const kilobytes = (await packedSize()) / 1024;
  const columns = ['students', 'reader', 'build ms'];
  for (const length of lengths) columns.push(`${length}: µs`, `${length}: × loop`);
  return {
    columns,
    rows,
    summary: [
      `compiled roster of 5,000: ${megabytes.toFixed(1)} MB`,
      `code and word lists: ${kilobytes.toFixed(1)} KB gzip`,
      `slowest of ${adversarialDrafts(1).length} drafts of 10,000 made to be slow: ${slow.name}, ${slow.ratio.toFixed(1)} × a clean one`,
    ].join('\n'),
  };
}
