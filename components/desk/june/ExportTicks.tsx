import type { ExportEntry } from '../../../lib/db/rows.ts';
import { exportsEn } from '../../../lib/i18n/exports.en.ts';
import { exportsFr } from '../../../lib/i18n/exports.fr.ts';
import { exportReasons } from '../../../lib/page-notices/notice.ts';
import type { Page } from '../../../lib/screens/page.ts';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { Icon } from '../../shared/icon.tsx';
import { useSpeech, wordsHook } from '../../shared/language.ts';
import { platformName } from '../../shared/platform-name.ts';
import { useAct } from '../../shared/use-act.ts';

export const useExports = wordsHook({ fr: exportsFr, en: exportsEn });

interface Props {
  page: Page;
  files: readonly ExportEntry[];
  /** `YYYY-MM-DD`. */
  today: string;
}

/** Files that left a platform: each is ticked on the day it was deleted (002). */
export function ExportTicks({ page, files, today }: Props) {
  const words = useExports();
  const { date } = useSpeech();
  const act = useAct();
  const tick = (id: string, on: string | null) =>
    act.run(() => page.write('tickExport', { id, on }));
  return (
    <>
      <ul class="ticks copies-list">
        {files.map(({ id, file, platform, takenOn, deleteBy, deletedOn, reason }) => {
          const why = exportReasons.find((each) => each === reason);
          return (
            <li key={id} class={`tick ${deletedOn === null ? '' : 'done'}`}>
              <label>
                <input
                  type="checkbox"
                  checked={deletedOn !== null}
                  onChange={(event) => void tick(id, event.currentTarget.checked ? today : null)}
                />
                <Icon name="document" />
                <span class="what">
                  {file}{' '}
                  <span>
                    {words.line(platformName(platform), date(takenOn), date(deleteBy))}
                    {why && ` · ${words.reasons[why]}`}
                    {deletedOn !== null && ` · ${words.deleted(date(deletedOn))}`}
                  </span>
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      <ErrorNote error={act.error} />
    </>
  );
}
