import { readSettings } from '../../db/settings.ts';
import type { RegisterMessages } from '../../messages.ts';
import type { ErasureProof } from '../../register-messages/students.ts';
import { change, mustExist } from '../change.ts';
import { today } from '../clock.ts';
import { forgetStudents, tablesOfStudents } from './forget-students.ts';
import { unnameKept } from './unname-kept.ts';

/**
 * Erases a student for good with all that is held about them, so that no backup brings them back, and proves it: the proof names nobody, and its digest is that of the
 * audit chain's link. Throws `EntryGone`.
 */
export function eraseStudent(
  payload: Parameters<RegisterMessages['eraseStudent']>[0],
): Promise<ErasureProof> {
  const { id } = payload;
  return change('erase-student', payload, [...tablesOfStudents, 'tombstones'], async (store) => {
    const on = today((await readSettings(store)).timeZone);
    const unname = await unnameKept(store, [id]);
    return async (tables, { link }) => {
      await mustExist(tables, 'students', [id]);
      await unname(tables);
      const counts = await forgetStudents(tables, [id]);
      await tables.tombstones.put({ id: `students|${id}`, erasedOn: on });
      return { on, at: link.at, seq: link.seq, digest: link.digest, counts };
    };
  });
}
