import { useState } from 'preact/hooks';
import type { BackupFile } from '../../lib/screens/backups.ts';
import type { Page } from '../../lib/screens/page.ts';
import { FilePick } from '../desk/backup/FilePick.tsx';
import { useFileName } from '../desk/backup/use-file-name.ts';
import { useWork } from '../desk/backup/use-work.ts';
import { Working } from '../desk/backup/Working.tsx';
import { useBackupWords } from '../desk/backup/words.ts';
import { ErrorNote } from '../shared/ErrorNote.tsx';
import { PassphraseField } from '../shared/PassphraseField.tsx';

interface Props {
  page: Page;
  /** The day of the latest backup, where it is remembered. */
  backupOn: string | null;
  /** The rows that the chosen file says it has. */
  onFile(rows: BackupFile['header']['rows']): void;
}

/** A backup takes the place of what was lost; what was found stays beside it. */
export function RestoreLost({ page, backupOn, onFile }: Props) {
  const {
    recovery: words,
    passphrase: { label },
  } = useBackupWords();
  const nameOf = useFileName();
  const work = useWork();
  const [file, setFile] = useState<BackupFile | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const choose = async (chosen: File) => {
    await work.run(async () => {
      const read = await page.backups.inspect(chosen);
      setFile(read);
      onFile(read.header.rows);
    });
  };
  const restore = async () => {
    const done = await work.run((progress) => page.recovery.restore(file, passphrase, progress));
    if (done) await page.reload();
  };
  return (
    <section class="rescue-file">
      <h2>{backupOn ? words.restore(backupOn) : words.restoreAny}</h2>
      <p class="sub">{backupOn ? words.fileName(`vigie-${backupOn}`) : words.anyFile}</p>
      <FilePick chosen={file && nameOf(file.header)} onFile={(chosen) => void choose(chosen)} />
      {file && (
        <form
          class="file-form"
          onSubmit={(event) => {
            event.preventDefault();
            void restore();
          }}
        >
          <PassphraseField
            label={label}
            value={passphrase}
            fill="off"
            onPassphrase={setPassphrase}
          />
          <p class="hint">{words.passphraseGone}</p>
          <button type="submit" class="btn primary" disabled={work.busy || passphrase === ''}>
            {words.act}
          </button>
        </form>
      )}
      <ErrorNote error={work.error} />
      <Working share={work.share} />
    </section>
  );
}
