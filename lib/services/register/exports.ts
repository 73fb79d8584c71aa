import type { PageNoticeMessages } from '../../register-messages/page-notices.ts';
import { change, EntryGone } from '../change.ts';

/** Ticks a file that left a platform as deleted, or not (002). Throws `EntryGone`. */
export function tickExport(
  payload: Parameters<PageNoticeMessages['tickExport']>[0],
): Promise<null> {
  const { id, on } = payload;
  return change('tick-export', payload, ['exports'], async () => async (tables) => {
    const row = await tables.exports.get(id);
    if (!row) throw new EntryGone('exports', { table: 'exports' });
    await tables.exports.put({ ...row, deletedOn: on });
    return null;
  });
}
