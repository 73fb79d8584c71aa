import type { StudentEntry } from '../../../lib/db/rows.ts';
import { useStudent } from '../student/words.ts';

/** First name, which leads to the student's page, and last name: two cells of a row. */
export function NameCells({ student }: { student: StudentEntry }) {
  const words = useStudent();
  const { id, group, firstName, lastName } = student;
  return (
    <>
      <td>
        <a href={`#groupes/${group}/${id}`} aria-label={words.open(`${firstName} ${lastName}`)}>
          <b>{firstName}</b>
        </a>
      </td>
      <td>{lastName}</td>
    </>
  );
}
