import type { Tables } from '../../db/commit.ts';
import { sealRow } from '../../db/entry.ts';
import type { StudentRow } from '../../db/rows.ts';
import type { RegisterMessages } from '../../messages.ts';
import { change, mustExist } from '../change.ts';
import { withAvatars } from './avatars.ts';

type Payload<N extends keyof RegisterMessages> = Parameters<RegisterMessages[N]>[0];

/** Adds students to a group, each with an avatar: all of them or none. */
export function importStudents(payload: Payload<'importStudents'>): Promise<{ added: number }> {
  const { group, students } = payload;
  return change('import-students', payload, ['groups', 'students'], async (store) => {
    const rows = await Promise.all(
      students.map(({ firstName, lastName, nicknames }) => {
        const clear = { id: crypto.randomUUID(), group, avatar: null, leftOn: null };
        return sealRow<StudentRow>(store, 'students', clear, { firstName, lastName, nicknames });
      }),
    );
    return async (tables) => {
      await mustExist(tables, 'groups', [group]);
      await tables.students.bulkPut(await withAvatars(tables, group, rows));
      return { added: rows.length };
    };
  });
}

/** Removes a student with the consents; posts stay in the ledger, no longer about that student. */
export function removeStudent(payload: Payload<'removeStudent'>): Promise<null> {
  const touched = ['students', 'consents', 'ledger', 'places'] as const;
  return change('remove-student', payload, touched, async () => async (tables) => {
    await mustExist(tables, 'students', [payload.id]);
    await forgetStudents(tables, [payload.id]);
    return null;
  });
}

/** Everything that points to these students; inside a transaction over students, consents, ledger, places. */
export async function forgetStudents(tables: Tables, ids: readonly string[]): Promise<void> {
  const gone = new Set(ids);
  await tables.consents.where('student').anyOf(ids).delete();
  await tables.places.filter(({ student }) => student !== null && gone.has(student)).delete();
  const posts = tables.ledger.where('students').anyOf(ids).distinct();
  await posts.modify((post) => {
    post.students = post.students.filter((id) => !gone.has(id));
  });
  await tables.students.bulkDelete([...ids]);
}
