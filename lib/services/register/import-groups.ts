import { sealRow } from '../../db/entry.ts';
import type { GroupRow } from '../../db/rows.ts';
import type { RegisterMessages } from '../../messages.ts';
import { change, mustExist } from '../change.ts';
import { withAvatars } from './avatars.ts';
import { newRows } from './students.ts';

type Payload = Parameters<RegisterMessages['importGroups']>[0];

/** The groups of one file, each with its students: all of them or none. */
export function importGroups(payload: Payload): Promise<{ added: number }> {
  const { groups, schoolYear } = payload;
  return change('import-groups', payload, ['groups', 'students'], async (store) => {
    const made = await Promise.all(
      groups.map(async ({ id: known, name, students }) => {
        const id = known ?? crypto.randomUUID();
        const row = { id, schoolYear, platforms: [] };
        const group =
          known === null ? await sealRow<GroupRow>(store, 'groups', row, { name }) : null;
        return { id, group, rows: await newRows(store, id, students) };
      }),
    );
    return async (tables) => {
      let added = 0;
      for (const { id, group, rows } of made) {
        if (group) await tables.groups.add(group);
        else await mustExist(tables, 'groups', [id]);
        await tables.students.bulkPut(await withAvatars(tables, id, rows));
        added += rows.length;
      }
      return { added };
    };
  });
}
