import type { ComponentChildren } from 'preact';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { FileDrop } from '../../shared/FileDrop.tsx';
import { FilePicker } from '../../shared/FilePicker.tsx';
import type { RecordsIn } from './use-records-in.ts';
import { useRecordWords } from './words.ts';

interface Props {
  records: RecordsIn;
  /** Of the button that picks files. */
  button: string;
  /** What may be dropped, or what came of it, while nothing is being read. */
  said: ComponentChildren;
  /** One is chosen, and may be read. */
  folder: boolean;
  /** Whether this browser lets a page choose one; else a folder is picked by hand. */
  canChoose: boolean;
}

/** Signed files are dropped, picked or read from a folder; a long reading says how far it is and can be stopped. */
export function RecordsDrop({ records, button, said, folder, canChoose }: Props) {
  const { answers: words } = useRecordWords();
  const { act, progress } = records;
  return (
    <>
      <FileDrop
        accept=".pdf,.json,.jws,application/pdf,application/json"
        multiple
        disabled={act.busy}
        button={button}
        said={<p role="status">{progress ? words.reading(progress.done, progress.all) : said}</p>}
        onFiles={records.readFiles}
      >
        {folder && (
          <button
            type="button"
            class="btn"
            disabled={act.busy}
            onClick={() => records.readFolder()}
          >
            {words.readFolder}
          </button>
        )}
        {!canChoose && (
          <FilePicker accept="" folder disabled={act.busy} onFiles={records.readFolder}>
            {words.pickFolder}
          </FilePicker>
        )}
        {progress && (
          <button type="button" class="btn" onClick={records.stop}>
            {words.stop}
          </button>
        )}
      </FileDrop>
      <ErrorNote error={act.error} />
    </>
  );
}
