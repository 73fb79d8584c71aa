import type { StudentEntry } from '../../../lib/db/rows.ts';
import type { Page } from '../../../lib/screens/page.ts';
import { Pager } from '../../shared/Pager.tsx';
import { usePaging } from '../../shared/paging.ts';
import { RemoveItem } from '../../shared/RemoveItem.tsx';
import { useShared } from '../../shared/words.ts';
import { useDesk } from '../words.ts';
import { NameCells } from './NameCells.tsx';

const nameOf = ({ firstName, lastName }: StudentEntry) => `${firstName} ${lastName}`;

/** The students of a group, a hundred at a time. */
export function StudentList({ page, students }: { page: Page; students: readonly StudentEntry[] }) {
  const { groups: words } = useDesk();
  const shared = useShared();
  const paging = usePaging(students);
  if (students.length === 0) return <p>{words.noStudents}</p>;
  const nicknamed = students.some(({ nicknames }) => nicknames.length > 0);
  return (
    <section>
      <table class="data students">
        <thead>
          <tr>
            <th scope="col">{shared.roster.firstName}</th>
            <th scope="col">{shared.roster.lastName}</th>
            {nicknamed && <th scope="col">{shared.roster.nickname}</th>}
            <th scope="col">
              <span class="vh">{shared.remove}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {paging.shown.map((student) => (
            <tr key={student.id}>
              <NameCells student={student} />
              {nicknamed && <td>{student.nicknames.join(', ')}</td>}
              <td class="end">
                <RemoveItem
                  item={nameOf(student)}
                  question={words.removeStudentAsk(nameOf(student))}
                  onAct={() => page.write('removeStudent', { id: student.id })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pager paging={paging} />
    </section>
  );
}
