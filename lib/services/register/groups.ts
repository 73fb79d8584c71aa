import { sealRow } from '../../db/entry.ts';
import type { GroupRow } from '../../db/rows.ts';
import type { RegisterMessages } from '../../messages.ts';
import { change, mustExist } from '../change.ts';
import { forgetStudents, tablesOfStudents } from './forget-students.ts';

type Payload<N extends keyof RegisterMessages> = Parameters<RegisterMessages[N]>[0];

export function addGroup(payload: Payload<'addGroup'>): Promise<{ id: string }> {
  return change('add-group', payload, ['groups'], async (store) => {
    const { name, schoolYear } = payload;
    const clear = { id: crypto.randomUUID(), schoolYear, platforms: [] };
    const row = await sealRow<GroupRow>(store, 'groups', clear, { name });
    return async (tables) => {
      await tables.groups.add(row);
      return { id: row.id };
    };
  });
}

export function renameGroup(payload: Payload<'renameGroup'>): Promise<null> {
  return change('rename-group', payload, ['groups'], async (store) => {
    const { id, name } = payload;
    const clear = { id, schoolYear: '', platforms: [] };
    const { sealed } = await sealRow<GroupRow>(store, 'groups', clear, { name });
    return async (tables) => {
      await mustExist(tables, 'groups', [id]);
      await tables.groups.update(id, { sealed });
      return null;
    };
  });
}

/** Removes a group with its students, their consents, its notices and the answers that led to it; its posts stay. */
export function removeGroup(payload: Payload<'removeGroup'>): Promise<null> {
  const own = ['groups', 'notices', 'accessChecks', 'milestones'] as const;
  return change(
    'remove-group',
    payload,
    [...own, ...tablesOfStudents],
    async () => async (tables) => {
      const { id } = payload;
      await mustExist(tables, 'groups', [id]);
      await forgetStudents(tables, await tables.students.where({ group: id }).primaryKeys());
      await tables.ledger.where({ group: id }).modify({ group: null });
      await tables.notices.where({ group: id }).delete();
      await tables.checklists.where({ group: id }).delete();
      await tables.accessChecks.where({ group: id }).delete();
      await tables.places.where({ group: id }).delete();
      await tables.lessons.where({ group: id }).delete();
      await tables.milestones.delete(`avatars|${id}`);
      await tables.groups.delete(id);
      return null;
    },
  );
}

/** The platforms in use for a group this year (directive 5.2). */
export function setGroupPlatforms(payload: Payload<'setGroupPlatforms'>): Promise<null> {
  return change('set-group-platforms', payload, ['groups'], async () => async (tables) => {
    await mustExist(tables, 'groups', [payload.group]);
    await tables.groups.update(payload.group, { platforms: payload.platforms });
    return null;
  });
}
