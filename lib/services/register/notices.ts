import { sealNotice } from '../../db/notices.ts';
import { registerErrors, VigieError } from '../../errors.ts';
import type { RegisterMessages } from '../../messages.ts';
import { noticeFault } from '../../verdict/notice-fault.ts';
import { change, EntryGone } from '../change.ts';
import { today } from '../clock.ts';
import { readSnapshot } from '../snapshot.ts';

/** These steps of a document cannot be noted; `fault` says why. */
export class NoticeRefused extends VigieError {}
registerErrors({ NoticeRefused });

/**
 * What became of the information document (directive 5.1) of some groups. Throws `NoticeRefused` where a day is not
 * plausible, `EntryGone` where a group is gone; then nothing is noted for any of them.
 */
export function setNotices(payload: Parameters<RegisterMessages['setNotices']>[0]): Promise<null> {
  return change('set-notices', payload, ['groups', 'notices'], async (store) => {
    const { groups, platform, submittedOn, validatedOn, validatedBy, sentOn } = payload;
    const steps = { submittedOn, validatedOn, sentOn };
    const { pack, settings } = await readSnapshot();
    const rows = await Promise.all(
      groups.map((group) =>
        sealNotice(
          store,
          { id: `${group}|${platform}`, group, platform, document: null, ...steps },
          validatedOn === null ? null : validatedBy,
        ),
      ),
    );
    return async (tables) => {
      const found = await tables.groups.bulkGet([...groups]);
      for (const each of found) {
        if (!each) throw new EntryGone('groups', { table: 'groups' });
        const at = { today: today(settings.timeZone), schoolYear: each.schoolYear };
        const fault = pack && noticeFault(steps, { ...at, pack });
        if (fault) throw new NoticeRefused(fault, { fault });
      }
      for (const row of rows) {
        const former = await tables.notices.get(row.id);
        await tables.notices.put({ ...row, document: former?.document ?? null });
      }
      return null;
    };
  });
}
