import { useEffect, useRef, useState } from 'preact/hooks';
import { checkSize } from '../../lib/roster/decode.ts';
import type { RosterFile } from '../../lib/roster/read-files.ts';
import type { RosterChoice, RosterReading } from '../../lib/roster/read-roster.ts';
import type { ReadRoster } from '../../lib/screens/read-roster.ts';

export interface RosterSource {
  /** What is being read, or was. */
  files: readonly RosterFile[];
  choice: RosterChoice;
  reading: RosterReading | null;
  busy: boolean;
  error: unknown;
  take(files: readonly File[]): void;
  paste(name: string, text: string): void;
  /** Reads the same files again, the columns or lines chosen otherwise. */
  choose(choice: RosterChoice): void;
  stop(): void;
}

/** Holds the class list that is being read; the newest wins, and nothing outlives the page. */
export function useRoster(read: ReadRoster): RosterSource {
  const [files, setFiles] = useState<readonly RosterFile[]>([]);
  const [choice, setChoice] = useState<RosterChoice>({});
  const [reading, setReading] = useState<RosterReading | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const running = useRef<AbortController | null>(null);
  const stop = () => {
    running.current?.abort();
    running.current = null;
    setBusy(false);
  };
  useEffect(() => () => running.current?.abort(), []);

  const run = async (open: () => Promise<readonly RosterFile[]>, wanted: RosterChoice) => {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    const isNewest = () => running.current === own;
    setBusy(true);
    setError(null);
    setChoice(wanted);
    try {
      const opened = await open();
      if (!isNewest()) return;
      setFiles(opened);
      const found = await read(opened, wanted, own.signal);
      if (isNewest()) setReading(found);
    } catch (thrown) {
      if (!isNewest()) return;
      setReading(null);
      setError(thrown);
    }
    if (isNewest()) setBusy(false);
  };
  return {
    files,
    choice,
    reading,
    busy,
    error,
    take: (given) => void run(() => Promise.all(given.map(bytesOf)), {}),
    paste: (name, content) => void run(async () => [{ name, content }], {}),
    choose: (wanted) => void run(async () => files, wanted),
    stop,
  };
}

/** Its size is checked before it is read. */
async function bytesOf(file: File): Promise<RosterFile> {
  checkSize(file.size);
  return { name: file.name, content: new Uint8Array(await file.arrayBuffer()) };
}
