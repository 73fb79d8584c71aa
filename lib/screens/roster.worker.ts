import { toWire } from '../errors.ts';
import type { RosterFile } from '../roster/read-files.ts';
import { type RosterChoice, readRoster } from '../roster/read-roster.ts';

/** A thread of its own: a workbook of 5,000 students would stop the page for as long as it is read. */
addEventListener(
  'message',
  (event: MessageEvent<{ files: RosterFile[]; choice: RosterChoice }>) => {
    const { files, choice } = event.data;
    readRoster(files, choice).then(
      (reading) => postMessage({ reading }),
      (error: unknown) => postMessage({ error: toWire(error) }),
    );
  },
);
