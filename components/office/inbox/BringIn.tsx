import { useRef, useState } from 'preact/hooks';
import type { BroughtIn } from '../../../lib/screens/office-files.ts';
import type { FromFolder } from '../../../lib/screens/receive-folder.ts';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { FileDrop } from '../../shared/FileDrop.tsx';
import { FilePicker } from '../../shared/FilePicker.tsx';
import { useAct } from '../../shared/use-act.ts';
import { useRead } from '../../shared/use-read.ts';
import type { OfficeProps } from '../Office.tsx';
import { useOffice } from '../words.ts';

/** Files that staff handed in, any number at once; each that changed nothing is explained. */
export function BringIn({ page, office }: OfficeProps) {
  const { bring: words, outcomes } = useOffice();
  const act = useAct();
  const [sum, setSum] = useState<BroughtIn | FromFolder | null>(null);
  const [progress, setProgress] = useState<{ done: number; all: number } | null>(null);
  const { value: folder } = useRead(page.folder.read, page);
  const stop = useRef<AbortController | null>(null);
  const refused = office.refused.value;
  /** Those that are kept are in the list already, under their own name. */
  const explain = ({ others }: BroughtIn) => {
    const gone = others.filter(({ outcome }) => outcome !== 'unpinned');
    office.refused.value = [...gone, ...office.refused.value];
  };
  const bring = async (files: readonly File[]) => {
    stop.current = new AbortController();
    const { signal } = stop.current;
    setSum(null);
    setProgress({ done: 0, all: files.length });
    const onRead = (done: number) => setProgress({ done, all: files.length });
    await act.run(async () => {
      const got = await office.bringIn(files, page.write, onRead, signal);
      setSum(got);
      explain(got);
    });
    setProgress(null);
  };
  const readFolder = (picked?: readonly File[]) => {
    setSum(null);
    return act.run(async () => {
      const got = await page.folder.receive(null, page.write, picked);
      setSum(got);
      explain(got);
    });
  };
  return (
    <div class="bring">
      <FileDrop
        accept=".pdf,.json,.jws,application/pdf,application/json"
        multiple
        disabled={act.busy}
        button={words.act}
        onFiles={(files) => void bring(files)}
        said={
          <p role="status">
            {progress && words.reading(progress.done, progress.all)}
            {!progress && !sum && words.drop}
            {!progress && sum && (
              <>
                {words.counted(sum.counted)} {sum.known > 0 && words.known(sum.known)}{' '}
                {sum.others.length > 0 && words.others(sum.others.length)}{' '}
                {'unread' in sum && sum.unread > 0 && words.unread(sum.unread)}
              </>
            )}
          </p>
        }
      >
        {folder && (
          <button type="button" class="btn" disabled={act.busy} onClick={() => void readFolder()}>
            {words.folder}
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
      {refused.length > 0 && (
        <>
          <ul class="refused">
            {refused.slice(0, 100).map(({ name, outcome }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name
              <li key={index}>
                <b>{name}</b> <span class="adv">{outcomes[outcome]}</span>
              </li>
            ))}
          </ul>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              office.refused.value = [];
            }}
          >
            {words.clear}
          </button>
        </>
      )}
    </div>
  );
}
