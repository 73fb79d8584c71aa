import { registerTables } from '../../db/database.ts';
import { readSettings } from '../../db/settings.ts';
import { registerErrors, VigieError } from '../../errors.ts';
import type { RegisterMessages } from '../../messages.ts';
import { change, mustExist } from '../change.ts';
import { today } from '../clock.ts';
import { eraseGroups } from './erase-groups.ts';

type Payload<N extends keyof RegisterMessages> = Parameters<RegisterMessages[N]>[0];

/** The group was never written into a file for another person. */
export class NotHandedOver extends VigieError {}
registerErrors({ NotHandedOver });

/** Keeps that the file of a group was written (`given`), or that it is no longer to be handed over. */
export function noteHandover(payload: Payload<'noteHandover'>): Promise<null> {
  const { group, given } = payload;
  return change('note-handover', payload, ['groups', 'milestones'], async (store) => {
    const on = today((await readSettings(store)).timeZone);
    return async (tables) => {
      const id = `handover|${group}`;
      await mustExist(tables, 'groups', [group]);
      if (given) await tables.milestones.put({ id, on });
      else await tables.milestones.delete(id);
      return null;
    };
  });
}

/** Erases a group that another person has taken over. Throws `EntryGone`, `NotHandedOver`. */
export function eraseHandedOver(payload: Payload<'eraseHandedOver'>): Promise<null> {
  const { group } = payload;
  return change('hand-over', payload, registerTables, async (store) => {
    const on = today((await readSettings(store)).timeZone);
    return async (tables) => {
      await mustExist(tables, 'groups', [group]);
      if (!(await tables.milestones.get(`handover|${group}`))) throw new NotHandedOver(group);
      await eraseGroups(tables, [group], { erasedOn: on, handedOver: true });
      await tables.milestones.delete(`handover|${group}`);
      await tables.milestones.put({ id: `handed-over|${group}`, on });
      return null;
    };
  });
}
