import { useRef, useState } from 'preact/hooks';
import type { Page } from '../../../lib/screens/page.ts';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { FileDrop } from '../../shared/FileDrop.tsx';
import { FilePicker } from '../../shared/FilePicker.tsx';
import { useAct } from '../../shared/use-act.ts';
import { type Brought, Outcomes } from './Outcomes.tsx';
import { useRecordWords } from './words.ts';

interface Props {
  page: Page;
  /** One is chosen, and may be read. */
  folder: boolean;
}

/** What the principal answered: dropped, picked or read from a folder; each file's outcome is told. */
export function Answers({ page, folder }: Props) {
  const { answers: words } = useRecordWords();
  const act = useAct();
  const [brought, setBrought] = useState<Brought | null>(null);
  const [progress, setProgress] = useState<{ done: number; all: number } | null>(null);
  const stop = useRef<AbortController | null>(null);
  const bring = async (files: readonly File[]) => {
    const controller = new AbortController();
    stop.current = controller;
    setBrought(null);
    const onRead = (done: number) => setProgress({ done, all: files.length });
    onRead(0);
    await act.run(async () =>
      setBrought(await page.records.bringIn(files, page.write, onRead, controller.signal)),
    );
    setProgress(null);
  };
  const readFolder = (picked?: readonly File[]) => {
    setBrought(null);
    const kinds = ['decisions', 'key-change'] as const;
    return act.run(async () => setBrought(await page.folder.receive(kinds, page.write, picked)));
  };
  return (
    <section class="part">
      <h2>{words.title}</h2>
      <FileDrop
        accept=".pdf,.json,.jws,application/pdf,application/json"
        multiple
        disabled={act.busy}
        button={words.pick}
        said={
          <p role="status">{progress ? words.reading(progress.done, progress.all) : words.drop}</p>
        }
        onFiles={(files) => void bring(files)}
      >
        {folder && (
          <button type="button" class="btn" disabled={act.busy} onClick={() => void readFolder()}>
            {words.readFolder}
          </button>
        )}
        {!page.folder.canChoose && (
          <FilePicker accept="" folder onFiles={(files) => void readFolder(files)}>
            {words.pickFolder}
          </FilePicker>
        )}
        {progress && (
          <button type="button" class="btn" onClick={() => stop.current?.abort()}>
            {words.stop}
          </button>
        )}
      </FileDrop>
      <ErrorNote error={act.error} />
      {brought && <Outcomes brought={brought} />}
    </section>
  );
}
