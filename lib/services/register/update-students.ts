import { sealRow } from '../../db/entry.ts';
import type { StudentRow } from '../../db/rows.ts';
import type { RegisterMessages } from '../../messages.ts';
import { change, EntryGone, mustExist } from '../change.ts';
import { withAvatars } from './avatars.ts';
import { forgetStudents, tablesOfStudents } from './forget-students.ts';
import { newRows } from './students.ts';
import { unnameKept } from './unname-kept.ts';

type Payload = Parameters<RegisterMessages['updateStudents']>[0];

/** A new list of a group: who came, left, came back or is called otherwise, in one change. */
export function updateStudents(payload: Payload): Promise<{ added: readonly string[] }> {
  const { group, add, rename, leave, back, remove } = payload;
  return change('update-students', payload, ['groups', ...tablesOfStudents], async (store) => {
    const rows = await newRows(store, group, add);
    const unname = await unnameKept(store, remove);
    const sealed = await Promise.all(
      rename.map(({ id, ...names }) => {
        const clear = { id, group, avatar: null, leftOn: null };
        return sealRow<StudentRow>(store, 'students', clear, names);
      }),
    );
    return async (tables) => {
      await mustExist(tables, 'groups', [group]);
      const ids = [rename, leave].flat().map(({ id }) => id);
      const known = await tables.students.bulkGet([...ids, ...back, ...remove]);
      if (known.some((row) => row?.group !== group)) throw new EntryGone('students');
      await unname(tables);
      if (remove.length > 0) await forgetStudents(tables, remove);
      for (const row of sealed) await tables.students.update(row.id, { sealed: row.sealed });
      for (const { id, on } of leave) await tables.students.update(id, { leftOn: on });
      for (const id of back) await tables.students.update(id, { leftOn: null });
      if (rows.length > 0) await tables.students.bulkPut(await withAvatars(tables, group, rows));
      return { added: rows.map(({ id }) => id) };
    };
  });
}
