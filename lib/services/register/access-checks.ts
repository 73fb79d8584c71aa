import { checkItems } from '../../access/check-round.ts';
import { readSettings } from '../../db/settings.ts';
import type { RegisterMessages } from '../../messages.ts';
import { change, EntryGone } from '../change.ts';
import { today } from '../clock.ts';

/** Notes one look at who can get in (directive 5.4); with the last one the round is done. Throws `EntryGone`. */
export function tickAccess(payload: Parameters<RegisterMessages['tickAccess']>[0]): Promise<null> {
  return change('tick-access', payload, ['groups', 'accessChecks'], async (store) => {
    const on = today((await readSettings(store)).timeZone);
    return async (tables) => {
      const { group, platform, round, item, ticked } = payload;
      const schoolYear = (await tables.groups.get(group))?.schoolYear;
      if (schoolYear === undefined) throw new EntryGone('groups', { table: 'groups' });
      const id = `${group}|${platform}|${schoolYear}|${round}`;
      const former = await tables.accessChecks.get(id);
      const looked = new Set(former?.ticked);
      if (ticked) looked.add(item);
      else looked.delete(item);
      const done = checkItems.every((each) => looked.has(each));
      const doneOn = done ? (former?.doneOn ?? on) : null;
      const row = { id, group, platform, schoolYear, round, ticked: [...looked], doneOn };
      await tables.accessChecks.put(row);
      return null;
    };
  });
}
