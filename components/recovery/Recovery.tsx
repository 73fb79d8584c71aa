import '../desk/backup/backup.css';
import './recovery.css';
import { useEffect, useState } from 'preact/hooks';
import type { Page } from '../../lib/screens/page.ts';
import type { Survey } from '../../lib/screens/recovery.ts';
import { useBackupWords } from '../desk/backup/words.ts';
import { Unlock } from '../lock/Unlock.tsx';
import { ErrorNote } from '../shared/ErrorNote.tsx';
import { useAct } from '../shared/use-act.ts';
import { useShared } from '../shared/words.ts';
import { Compare } from './Compare.tsx';
import { RestoreLost } from './RestoreLost.tsx';
import { StartAgain } from './StartAgain.tsx';

/** A store that lost something: what was found, a backup, or a new beginning. Nothing happens before the person chooses. */
export function Recovery({ page }: { page: Page }) {
  const { recovery: words } = useBackupWords();
  const shared = useShared();
  const act = useAct();
  const [survey, setSurvey] = useState<Survey | null>(null);
  const [fileRows, setFileRows] = useState<Survey['found'] | null>(null);
  const [unlocking, setUnlocking] = useState(false);
  const look = async () => {
    await act.run(async () => setSurvey(await page.recovery.survey(() => undefined)));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it opens
  useEffect(() => void look(), []);
  if (unlocking) {
    const unlock: typeof page.lock.unlock = async (secret) => {
      await page.lock.unlock(secret);
      setUnlocking(false);
      await look();
    };
    return <Unlock onUnlock={unlock} />;
  }
  const day = survey?.backupOn ?? null;
  return (
    <main class="recovery">
      <h1>{words.title}</h1>
      <p class="sub measure">{day ? words.withBackup(day) : words.withoutBackup}</p>
      {!survey && !act.error && <p role="status">{shared.loading}</p>}
      <ErrorNote error={act.error} />
      {survey?.locked && (
        <p class="error-note">
          <span>{words.locked}</span>
          <button type="button" class="btn compact" onClick={() => setUnlocking(true)}>
            {words.unlock}
          </button>
        </p>
      )}
      <div class="rescue">
        <RestoreLost page={page} backupOn={day} onFile={setFileRows} />
        {survey && <Compare page={page} survey={survey} fileRows={fileRows} />}
      </div>
      <p class="hint">{words.meanwhile}</p>
      <StartAgain page={page} />
      <button type="button" class="quiet" onClick={() => void page.reload()}>
        {shared.retry}
      </button>
    </main>
  );
}
