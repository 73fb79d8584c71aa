import type { VigieDatabase } from '../../db/database.ts';
import { sealRow } from '../../db/entry.ts';
import type { StudentRow } from '../../db/rows.ts';
import type { RegisterMessages } from '../../messages.ts';
import { change, mustExist } from '../change.ts';

type Payload<N extends keyof RegisterMessages> = Parameters<RegisterMessages[N]>[0];

/** Adds students to a group: all of them or none. */
export function importStudents(payload: Payload<'importStudents'>): Promise<{ added: number }> {
  const { group, students } = payload;
  return change('import-students', payload, ['groups', 'students'], async (store) => {
    const rows = await Promise.all(
      students.map(({ firstName, lastName, nicknames }) => {
        const clear = { id: crypto.randomUUID(), group };
        return sealRow<StudentRow>(store, 'students', clear, { firstName, lastName, nicknames });
      }),
    );
    return async (db) => {
      await mustExist(db, 'groups', [group]);
      await db.students.bulkAdd(rows);
      return { added: rows.length };
    };
  });
}

/** Removes a student with the consents; posts stay in the ledger, no longer about that student. */
export function removeStudent(payload: Payload<'removeStudent'>): Promise<null> {
  const tables = ['students', 'consents', 'ledger', 'places'] as const;
  return change('remove-student', payload, tables, async () => async (db) => {
    await mustExist(db, 'students', [payload.id]);
    await forgetStudents(db, [payload.id]);
    return null;
  });
}

/** Everything that points to these students; inside a transaction over students, consents, ledger, places. */
export async function forgetStudents(db: VigieDatabase, ids: readonly string[]): Promise<void> {
  const gone = new Set(ids);
  await db.consents.where('student').anyOf(ids).delete();
  await db.places.filter(({ student }) => student !== null && gone.has(student)).delete();
  const posts = db.ledger.where('students').anyOf(ids).distinct();
  await posts.modify((post) => {
    post.students = post.students.filter((id) => !gone.has(id));
  });
  await db.students.bulkDelete([...ids]);
}
