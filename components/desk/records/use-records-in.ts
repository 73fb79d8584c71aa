import { useRef, useState } from 'preact/hooks';
import type { RecordKind } from '../../../lib/records/record.ts';
import type { Page } from '../../../lib/screens/page.ts';
import type { Following, FromFolder } from '../../../lib/screens/receive-folder.ts';
import { type Act, useAct } from '../../shared/use-act.ts';

/** What came of files; `unread`: of a folder alone. */
export type Brought = Omit<FromFolder, 'unread'> & Partial<FromFolder>;
export interface RecordsIn {
  act: Act;
  /** null: nothing is being read. */
  progress: { done: number; all: number } | null;
  /** Of the last reading. */
  brought: Brought | null;
  readFiles(files: readonly File[]): void;
  /** The chosen folder, or one that was picked by hand. */
  readFolder(picked?: readonly File[]): void;
  stop(): void;
}

/** Brings signed records in, from files or a folder: `kinds` that concern whoever reads; null: all. */
export function useRecordsIn(
  page: Page,
  kinds: readonly RecordKind[] | null,
  onBrought: (brought: Brought) => void = () => undefined,
): RecordsIn {
  const act = useAct();
  const [progress, setProgress] = useState<RecordsIn['progress']>(null);
  const [brought, setBrought] = useState<Brought | null>(null);
  const stop = useRef<AbortController | null>(null);
  const bring = async (read: (following: Following) => Promise<Brought>) => {
    const controller = new AbortController();
    stop.current = controller;
    setBrought(null);
    const onRead = (done: number, all: number) => setProgress({ done, all });
    await act.run(async () => {
      const got = await read({ onRead, signal: controller.signal });
      setBrought(got);
      onBrought(got);
    });
    setProgress(null);
  };
  return {
    act,
    progress,
    brought,
    readFiles: (files) => void bring((how) => page.records.bringIn(files, page.write, how)),
    readFolder: (picked) =>
      void bring((how) => page.folder.receive(kinds, page.write, how, picked)),
    stop: () => stop.current?.abort(),
  };
}
