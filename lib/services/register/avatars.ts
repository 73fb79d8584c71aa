import type { Tables } from '../../db/commit.ts';
import type { StudentRow } from '../../db/rows.ts';
import { readSettings } from '../../db/settings.ts';
import { avatarsOf } from '../../display-name/avatars-of.ts';
import { registerErrors, VigieError } from '../../errors.ts';
import type { RegisterMessages } from '../../messages.ts';
import { change, EntryGone, mustExist } from '../change.ts';
import { today } from '../clock.ts';

type Payload<N extends keyof RegisterMessages> = Parameters<RegisterMessages[N]>[0];

/** Another student of the group has this avatar. */
export class AvatarTaken extends VigieError {}
registerErrors({ AvatarTaken });

/** Gives an avatar to each student of a group who has none; the others keep theirs. */
export function giveAvatars(payload: Payload<'giveAvatars'>): Promise<null> {
  return change('give-avatars', payload, ['groups', 'students'], async () => async (tables) => {
    await mustExist(tables, 'groups', [payload.group]);
    await tables.students.bulkPut(await withAvatars(tables, payload.group, []));
    return null;
  });
}

/** Changes a student's avatar. Throws `AvatarTaken`, `EntryGone`. */
export function setAvatar(payload: Payload<'setAvatar'>): Promise<null> {
  const { student: id, avatar } = payload;
  return change('set-avatar', payload, ['groups', 'students'], async () => async (tables) => {
    const student = await tables.students.get(id);
    if (!student) throw new EntryGone('students', { table: 'students' });
    // Those without one yet may be shown this one already: they get theirs for good first.
    await tables.students.bulkPut(await withAvatars(tables, student.group, []));
    const others = tables.students.where({ group: student.group });
    const taken = await others.filter((each) => each.id !== id && each.avatar === avatar).count();
    if (taken > 0) throw new AvatarTaken(avatar);
    await tables.students.update(id, { avatar });
    return null;
  });
}

/** Draws the avatars of a group anew, once a school year; the same students and year give the same ones. */
export function redrawAvatars(payload: Payload<'redrawAvatars'>): Promise<null> {
  const { group, year } = payload;
  const touched = ['groups', 'students', 'milestones'] as const;
  return change('redraw-avatars', payload, touched, async (store) => {
    const on = today((await readSettings(store)).timeZone);
    return async (tables) => {
      await mustExist(tables, 'groups', [group]);
      const students = await tables.students.where({ group }).toArray();
      const blank = students.map((student): StudentRow => ({ ...student, avatar: null }));
      const given = avatarsOf(blank, year);
      const rows = blank.map((row) => ({ ...row, avatar: given.get(row.id)?.id ?? null }));
      await tables.students.bulkPut(rows);
      await tables.milestones.put({ id: `avatars|${group}`, on });
      return null;
    };
  });
}

/**
 * The students of a group whose avatar is new, those `added` (not yet in the table) first of all; inside a transaction
 * over groups and students.
 */
export async function withAvatars(
  tables: Tables,
  group: string,
  added: readonly StudentRow[],
): Promise<StudentRow[]> {
  const schoolYear = (await tables.groups.get(group))?.schoolYear ?? '';
  const known = await tables.students.where({ group }).toArray();
  const given = avatarsOf([...known, ...added], schoolYear);
  const avatar = ({ id }: StudentRow) => given.get(id)?.id ?? null;
  const changed = known.filter((row) => row.avatar !== avatar(row));
  return [...added, ...changed].map((row) => ({ ...row, avatar: avatar(row) }));
}
