import type { Listed } from '../../lib/roster/columns.ts';
import type { RosterPreview, RosterWarning } from '../../lib/roster/read-roster.ts';
import { Icon } from './icon.tsx';
import { useShared } from './words.ts';

const fewRows = 6;
const fewWarnings = 5;

/** What would be kept, the first rows of it, and what is thrown away. */
export function RosterTable({
  preview,
  students,
}: {
  preview: RosterPreview;
  /** Those of the chosen group. */
  students: readonly Listed[];
}) {
  const { roster } = useShared();
  const { dropped, leftOut } = preview;
  const lines = new Set(students.map(({ line }) => line));
  const warnings = preview.warnings.filter(({ line }) => lines.has(line));
  const nicknamed = students.some(({ nicknames }) => nicknames.length > 0);
  const sentence = ({ kind, line }: RosterWarning) =>
    kind === 'same-name' ? roster.sameName(line) : roster.oneLetter(line);
  return (
    <div class="preview">
      <section>
        <h2 class="is-clear">
          <Icon name="tick" small /> {roster.kept}
        </h2>
        <table class="data">
          <thead>
            <tr>
              <th scope="col">{roster.firstName}</th>
              <th scope="col">{roster.lastName}</th>
              {nicknamed && <th scope="col">{roster.nickname}</th>}
            </tr>
          </thead>
          <tbody>
            {students.slice(0, fewRows).map(({ firstName, lastName, nicknames }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two students may have one name
              <tr key={index}>
                <td>{firstName}</td>
                <td>{lastName}</td>
                {nicknamed && <td>{nicknames.join(', ')}</td>}
              </tr>
            ))}
          </tbody>
        </table>
        {students.length > fewRows && <p class="hint">{roster.more(students.length - fewRows)}</p>}
        {warnings.length > 0 && (
          <ul class="remarks">
            {warnings.slice(0, fewWarnings).map((warning) => (
              <li key={`${warning.kind}${warning.line}`}>{sentence(warning)}</li>
            ))}
            {warnings.length > fewWarnings && (
              <li>{roster.moreWarnings(warnings.length - fewWarnings)}</li>
            )}
          </ul>
        )}
      </section>
      <section class="dropped">
        <h2>
          <Icon name="close" small /> {roster.dropped}
        </h2>
        {dropped.length === 0 ? (
          <p class="hint">{roster.nothingDropped}</p>
        ) : (
          <ul>
            {dropped.map((column) => (
              <li key={column}>
                <s>{column}</s>
              </li>
            ))}
          </ul>
        )}
        {leftOut.inactive > 0 && <p class="hint">{roster.inactive(leftOut.inactive)}</p>}
        {leftOut.others > 0 && <p class="hint">{roster.others(leftOut.others)}</p>}
        {dropped.length > 0 && <p class="hint">{roster.droppedNote}</p>}
      </section>
    </div>
  );
}
