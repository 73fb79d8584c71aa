import type { StudentEntry } from '../../../lib/db/rows.ts';
import type { Page } from '../../../lib/screens/page.ts';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { useSpeech } from '../../shared/language.ts';
import { useAct } from '../../shared/use-act.ts';
import { useShared } from '../../shared/words.ts';
import { NameCells } from './NameCells.tsx';

const nothing = { add: [], rename: [], leave: [], remove: [] };

/** Those who left the group: kept, since posts may be about them, and able to come back. */
export function LeftStudents({
  page,
  students,
}: {
  page: Page;
  students: readonly StudentEntry[];
}) {
  const { roster } = useShared();
  const { date } = useSpeech();
  const act = useAct();
  const [first] = students;
  if (!first) return null;
  const { group } = first;
  return (
    <details class="part left-students">
      <summary>{roster.left.title(students.length)}</summary>
      <p class="sub">{roster.left.text}</p>
      <table class="data students">
        <thead>
          <tr>
            <th scope="col">{roster.firstName}</th>
            <th scope="col">{roster.lastName}</th>
            <th scope="col">{roster.left.on}</th>
            <th scope="col">
              <span class="vh">{roster.left.back}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {students.map((student) => (
            <tr key={student.id}>
              <NameCells student={student} />
              <td>{student.leftOn && date(student.leftOn)}</td>
              <td class="end">
                <button
                  type="button"
                  class="quiet"
                  disabled={act.busy}
                  aria-label={roster.left.backItem(`${student.firstName} ${student.lastName}`)}
                  onClick={() =>
                    void act.run(() =>
                      page.write('updateStudents', { group, ...nothing, back: [student.id] }),
                    )
                  }
                >
                  {roster.left.back}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ErrorNote error={act.error} />
    </details>
  );
}
