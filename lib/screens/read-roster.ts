import { fromWire, type WireError } from '../errors.ts';
import { ReadingTooLong } from '../roster/errors.ts';
import type { RosterFile } from '../roster/read-files.ts';
import type { RosterChoice, RosterReading } from '../roster/read-roster.ts';

/** Reads a class list without holding up the page; `signal` stops it. Throws as `readRoster` of `lib/roster`. */
export type ReadRoster = (
  files: readonly RosterFile[],
  choice: RosterChoice,
  signal: AbortSignal,
) => Promise<RosterReading>;
type Answer = { reading: RosterReading } | { error: WireError };

/** 20,000 students take a tenth of it on a slow machine. */
const longest = 60_000;

/** In a thread of the package, which ends with the reading: nothing that a file does outlives it. */
export const readRosterAside: ReadRoster = (files, choice, signal) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./roster.worker.ts', import.meta.url), { type: 'module' });
    const end = () => {
      clearTimeout(limit);
      worker.terminate();
    };
    const fail = (error: Error) => {
      end();
      reject(error);
    };
    const limit = setTimeout(() => fail(new ReadingTooLong(`${longest} ms`)), longest);
    signal.addEventListener('abort', () => fail(new DOMException('stopped', 'AbortError')));
    worker.addEventListener('error', ({ message }) => fail(new Error(message)));
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      end();
      if ('error' in data) reject(fromWire(data.error));
      else resolve(data.reading);
    });
    worker.postMessage({ files, choice });
  });
