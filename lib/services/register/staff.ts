import { sealRow } from '../../db/entry.ts';
import type { StaffRow } from '../../db/rows.ts';
import type { RegisterMessages } from '../../messages.ts';
import { change, mustExist } from '../change.ts';

type Payload<N extends keyof RegisterMessages> = Parameters<RegisterMessages[N]>[0];

/** Members of staff, as the office lists them; those that are not named stay as they are. Throws `EntryGone`. */
export function saveStaff(payload: Payload<'saveStaff'>): Promise<null> {
  return change('save-staff', payload, ['staff'], async (store) => {
    const { schoolYear, staff } = payload;
    const known = staff.flatMap(({ id }) => (id === null ? [] : [id]));
    const rows = await Promise.all(
      staff.map(({ id, leavesOn, ...secret }) =>
        sealRow<StaffRow>(
          store,
          'staff',
          { id: id ?? crypto.randomUUID(), schoolYear, leavesOn },
          secret,
        ),
      ),
    );
    return async (tables) => {
      await mustExist(tables, 'staff', known);
      await tables.staff.bulkPut(rows);
      return null;
    };
  });
}

/** With what was entered by hand for the person; what they signed stays. Throws `EntryGone`. */
export function removeStaff(payload: Payload<'removeStaff'>): Promise<null> {
  return change('remove-staff', payload, ['staff', 'papers'], async () => async (tables) => {
    await mustExist(tables, 'staff', [payload.id]);
    await tables.papers.where({ staff: payload.id }).delete();
    await tables.staff.delete(payload.id);
    return null;
  });
}
