import { useState } from 'preact/hooks';
import type { Page } from '../../lib/screens/page.ts';
import type { Survey } from '../../lib/screens/recovery.ts';
import { NewPassphrase } from '../desk/backup/NewPassphrase.tsx';
import { useWork } from '../desk/backup/use-work.ts';
import { useBackupWords } from '../desk/backup/words.ts';
import { Confirm } from '../shared/Confirm.tsx';
import { Icon } from '../shared/icon.tsx';
import { useSpeech } from '../shared/language.ts';

interface Props {
  page: Page;
  survey: Survey;
  /** What the chosen file says it has; null: none yet. */
  fileRows: Survey['found'] | null;
}

/** What is there and what is missing, by kind; a copy of it, or going on with it. */
export function Compare({ page, survey, fileRows }: Props) {
  const words = useBackupWords();
  const { recovery } = words;
  const work = useWork();
  const [copying, setCopying] = useState(false);
  const [name, setName] = useState<string | null>(null);
  const { expected, found, broken } = survey;
  const anything = Object.values(found).some((rows) => rows > 0);
  const copy = async (passphrase: string) => {
    await work.run(async (progress) => {
      setName(await page.recovery.saveFound(passphrase, progress));
      setCopying(false);
    });
  };
  const keep = async () => {
    await page.recovery.restore(null, '', () => undefined);
    await page.reload();
  };
  return (
    <section>
      <h2>{recovery.compare}</h2>
      <CompareTable expected={expected} found={found} fileRows={fileRows} />
      {broken > 0 && <p class="hint">{recovery.broken(broken)}</p>}
      <p class="hint">{recovery.joins}</p>
      {name && <p role="status">{words.saved(name)}</p>}
      {copying && (
        <NewPassphrase
          act={recovery.copy}
          share={work.share}
          error={work.error}
          onChosen={(passphrase) => void copy(passphrase)}
        />
      )}
      {anything && (
        <div class="rescue-acts">
          {!copying && !name && (
            <button type="button" class="quiet" onClick={() => setCopying(true)}>
              {recovery.copy}
            </button>
          )}
          <Confirm
            label={recovery.keep}
            question={recovery.keepAsk}
            act={recovery.keepAct}
            onAct={keep}
          />
        </div>
      )}
    </section>
  );
}

function CompareTable({
  expected,
  found,
  fileRows,
}: Omit<Survey, 'broken' | 'locked' | 'backupOn'> & Pick<Props, 'fileRows'>) {
  const { recovery, preview, tables } = useBackupWords();
  const { number } = useSpeech();
  const shown = (Object.keys(tables) as (keyof typeof tables)[]).filter(
    (table) => table !== 'milestones' && ((expected[table] ?? 0) > 0 || (found[table] ?? 0) > 0),
  );
  return (
    <table class="data">
      <thead>
        <tr>
          <th scope="col">
            <span class="vh">{preview.data}</span>
          </th>
          <th scope="col" class="num">
            {recovery.expected}
          </th>
          <th scope="col" class="num">
            {recovery.found}
          </th>
          {fileRows && (
            <th scope="col" class="num">
              {recovery.inFile}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {shown.map((table) => {
          const less = (found[table] ?? 0) < (expected[table] ?? 0);
          return (
            <tr key={table}>
              <th scope="row">{tables[table]}</th>
              <td class="num">{number(expected[table] ?? 0)}</td>
              <td class={`num ${less ? 'less' : ''}`}>
                {less && <Icon name="down" small />}
                {number(found[table] ?? 0)}
                {less && <span class="vh"> {recovery.less}</span>}
              </td>
              {fileRows && <td class="num">{number(fileRows[table] ?? 0)}</td>}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
