import type { Report, TableReport } from '../../../lib/backup/plan.ts';
import { useSpeech } from '../../shared/language.ts';
import { useBackupWords } from './words.ts';

const columns = ['added', 'changed', 'kept', 'refused', 'erased'] as const;
/** Names listed before « et 12 autres ». */
const shown = 20;

/** What a restore changes, by kind of data; and by name what is replaced and erased. */
export function PreviewTable({ report }: { report: Report }) {
  const { preview: words, tables } = useBackupWords();
  const { number } = useSpeech();
  const rows = (Object.entries(report.tables) as [keyof typeof tables, TableReport][]).filter(
    ([table]) => table !== 'milestones',
  );
  const used = columns.filter(
    (column) => column === 'added' || rows.some(([, told]) => told[column] > 0),
  );
  const refused = rows.some(([, told]) => told.refused > 0);
  if (report.nothing) {
    return (
      <div role="status">
        <p>{words.nothing}</p>
        {refused && <p class="hint">{words.refusedNote}</p>}
      </div>
    );
  }
  return (
    <section class="restore-preview">
      <h2>{words.title}</h2>
      <table class="data">
        <thead>
          <tr>
            <th scope="col">
              <span class="vh">{words.data}</span>
            </th>
            {used.map((column) => (
              <th key={column} scope="col" class="num">
                {words[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([table, told]) => (
            <tr key={table}>
              <th scope="row">{tables[table]}</th>
              {used.map((column) => (
                <td key={column} class="num">
                  {told[column] === 0 ? '–' : number(told[column])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {refused && <p class="hint">{words.refusedNote}</p>}
      <Names note={words.changedNote} names={report.changed} />
      <Names note={words.erasedNote} names={report.erased} />
    </section>
  );
}

function Names({ note, names }: { note: string; names: readonly string[] }) {
  const { preview: words } = useBackupWords();
  if (names.length === 0) return null;
  const more = names.length - shown;
  return (
    <div class="names-note">
      <p>{note}</p>
      <ul>
        {names.slice(0, shown).map((name, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may have one name, and the list does not move
          <li key={index}>{name}</li>
        ))}
        {more > 0 && <li>{words.more(more)}</li>}
      </ul>
    </div>
  );
}
