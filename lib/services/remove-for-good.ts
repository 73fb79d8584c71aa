import type { RegisterTable } from '../db/database.ts';
import type { AccessRow, IncidentRow, LessonRow } from '../db/rows.ts';
import { readSettings } from '../db/settings.ts';
import type { Settings } from '../messages.ts';
import { change, EntryGone } from './change.ts';
import { today } from './clock.ts';

/** Tables whose ids are drawn: what was removed is never made again under the same one. */
type Drawn = Extract<RegisterTable, 'lessons' | 'accesses' | 'incidents'>;

/**
 * A change that takes one row out of its table for good: no backup and no other device brings it back. `sees`: whether
 * whoever asks may see the row at all. Throws `EntryGone`.
 */
export function removeForGood(
  kind: string,
  table: Drawn,
  payload: { key: string; id: string },
  sees: (row: AccessRow | IncidentRow | LessonRow, settings: Settings) => boolean = () => true,
): Promise<null> {
  const { id } = payload;
  return change(kind, payload, [table, 'tombstones'], async (store) => {
    const settings = await readSettings(store);
    const erasedOn = today(settings.timeZone);
    return async (tables) => {
      const row = await tables[table].get(id);
      if (!row || !sees(row, settings)) throw new EntryGone(table, { table });
      await tables[table].delete(id);
      await tables.tombstones.put({ id: `${table}|${id}`, erasedOn });
      return null;
    };
  });
}
