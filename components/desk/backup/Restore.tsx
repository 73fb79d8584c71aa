import { useState } from 'preact/hooks';
import type { BackupFile, Preview } from '../../../lib/screens/backups.ts';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { PassphraseField } from '../../shared/PassphraseField.tsx';
import type { SectionProps } from '../Desk.tsx';
import { SectionUp } from '../SectionUp.tsx';
import { FilePick } from './FilePick.tsx';
import { PreviewTable } from './PreviewTable.tsx';
import { useFileName } from './use-file-name.ts';
import { useWork } from './use-work.ts';
import { Working } from './Working.tsx';
import { useBackupWords } from './words.ts';

/** A file, its passphrase, what it would change, and only then the restore. */
export function Restore({ page, register }: SectionProps) {
  const words = useBackupWords();
  const nameOf = useFileName(register.settings.timeZone);
  const work = useWork();
  const [file, setFile] = useState<BackupFile | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [preview, setPreview] = useState<Preview | null>(null);
  const [done, setDone] = useState(false);
  const choose = async (chosen: File) => {
    setFile(null);
    setPreview(null);
    setDone(false);
    await work.run(async () => setFile(await page.backups.inspect(chosen)));
  };
  const look = async () => {
    if (!file) return;
    await work.run(async (progress) => {
      setPreview(await page.backups.preview(file, passphrase, progress));
    });
  };
  const restore = async () => {
    if (!preview) return;
    const restored = await work.run((progress) => page.backups.restore(preview, progress));
    if (!restored) return;
    setDone(true);
    await page.reload();
  };
  const moved = (work.error as { name?: string } | null)?.name === 'StoreMoved';
  return (
    <>
      <SectionUp section="sauvegarde" />
      <h1>{words.links.restaurer}</h1>
      <p class="sub measure">{words.links.restaurerText}</p>
      <div class="file-form wide">
        {!done && (
          <FilePick chosen={file && nameOf(file.header)} onFile={(chosen) => void choose(chosen)} />
        )}
        {file && !preview && (
          <form
            class="file-form"
            onSubmit={(event) => {
              event.preventDefault();
              void look();
            }}
          >
            <PassphraseField
              label={words.passphrase.label}
              value={passphrase}
              fill="off"
              onPassphrase={setPassphrase}
            />
            <button type="submit" class="btn primary" disabled={work.busy || passphrase === ''}>
              {words.file.open}
            </button>
          </form>
        )}
        {preview && <PreviewTable report={preview.report} />}
        <ErrorNote error={work.error} />
        {preview && !done && (
          <div class="btns">
            {moved ? (
              <button type="button" class="btn primary" onClick={() => void look()}>
                {words.preview.again}
              </button>
            ) : (
              <Confirmed preview={preview} busy={work.busy} onRestore={() => void restore()} />
            )}
          </div>
        )}
        {done && (
          <div class="btns">
            <p role="status">{words.preview.done}</p>
            <a class="btn primary" href="#sauvegarde">
              {words.preview.close}
            </a>
          </div>
        )}
        <Working share={work.share} />
      </div>
    </>
  );
}

/** The way on that fits what would change. */
function Confirmed({
  preview,
  busy,
  onRestore,
}: {
  preview: Preview;
  busy: boolean;
  onRestore(): void;
}) {
  const { preview: words } = useBackupWords();
  if (preview.report.nothing) {
    return (
      <a class="btn primary" href="#sauvegarde">
        {words.close}
      </a>
    );
  }
  const erases = Object.values(preview.report.tables).some(({ erased }) => erased > 0);
  return (
    <button type="button" class="btn primary" disabled={busy} onClick={onRestore}>
      {erases ? words.restoreAndErase : words.restore}
    </button>
  );
}
