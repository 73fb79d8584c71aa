import { useState } from 'preact/hooks';
import type { Page } from '../../../lib/screens/page.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { Confirm } from '../../shared/Confirm.tsx';
import { lastBackup } from './last-backup.ts';
import { useBackupWords } from './words.ts';

interface Props {
  page: Page;
  register: Register;
  year: string;
  /** Even where not everything of it was accepted. */
  unsettled: boolean;
}

/** Erases a school year, once the person says that the files saved elsewhere are gone too: Vigie cannot reach them. */
export function EraseYear({ page, register, year, unsettled }: Props) {
  const { year: words, last } = useBackupWords();
  const [gone, setGone] = useState(false);
  const saved = lastBackup(register);
  return (
    <div class="erase-year">
      <p class="measure">
        {words.files} {saved && `${last(saved)}.`}
      </p>
      <label class="check-line">
        <input
          type="checkbox"
          checked={gone}
          onChange={(event) => setGone(event.currentTarget.checked)}
        />
        <span>{words.filesGone}</span>
      </label>
      {gone && (
        <Confirm
          class="btn"
          label={words.erase(year)}
          question={words.eraseAsk(year)}
          act={words.erase(year)}
          onAct={() => page.write('purgeYear', { year, unsettled })}
        />
      )}
    </div>
  );
}
