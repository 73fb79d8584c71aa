import { sealRow } from '../../db/entry.ts';
import type { StudentRow } from '../../db/rows.ts';
import type { Store } from '../../db/store.ts';
import type { NewStudent, RegisterMessages } from '../../messages.ts';
import { change, mustExist } from '../change.ts';
import { withAvatars } from './avatars.ts';
import { forgetStudents, tablesOfStudents } from './forget-students.ts';
import { unnameKept } from './unname-kept.ts';

type Payload<N extends keyof RegisterMessages> = Parameters<RegisterMessages[N]>[0];

/** Adds students to a group, each with an avatar: all of them or none. */
export function importStudents(payload: Payload<'importStudents'>): Promise<{ added: number }> {
  const { group, students } = payload;
  return change('import-students', payload, ['groups', 'students'], async (store) => {
    const rows = await newRows(store, group, students);
    return async (tables) => {
      await mustExist(tables, 'groups', [group]);
      await tables.students.bulkPut(await withAvatars(tables, group, rows));
      return { added: rows.length };
    };
  });
}

/** New students of a group, sealed; to be called before the transaction. */
export function newRows(
  store: Store,
  group: string,
  students: readonly NewStudent[],
): Promise<StudentRow[]> {
  return Promise.all(
    students.map(({ firstName, lastName, nicknames }) => {
      const clear = { id: crypto.randomUUID(), group, avatar: null, leftOn: null };
      return sealRow<StudentRow>(store, 'students', clear, { firstName, lastName, nicknames });
    }),
  );
}

/** Removes a student with the consents; posts stay in the ledger, no longer about that student. */
export function removeStudent(payload: Payload<'removeStudent'>): Promise<null> {
  return change('remove-student', payload, tablesOfStudents, async (store) => {
    const unname = await unnameKept(store, [payload.id]);
    return async (tables) => {
      await mustExist(tables, 'students', [payload.id]);
      await unname(tables);
      await forgetStudents(tables, [payload.id]);
      return null;
    };
  });
}
