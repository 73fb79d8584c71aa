import type { Runtime } from '../browser.ts';
import { schoolYearOf } from '../consent/school-year.ts';
import { commit } from '../db/commit.ts';
import { sealRow } from '../db/entry.ts';
import type { ExportRow } from '../db/export-rows.ts';
import { readGroups } from '../db/groups.ts';
import { MessageRefused } from '../errors.ts';
import { broadcast, type ContentMessages } from '../messages.ts';
import { platformAt } from '../platforms/index.ts';
import { now } from './clock.ts';
import { dutiesAt, readPageDuties } from './page-duties.ts';
import { dropSnapshot } from './snapshot.ts';
import { withStore } from './with-store.ts';

/**
 * Notes a file that left the platform of the sender's page (002, « exports »), at the person's act. The same key notes
 * once. Throws `MessageRefused` where no pack speaks of exports, or the day to delete it is none that was proposed.
 */
export async function noteExport(
  { key, file, reason, deleteBy }: Parameters<ContentMessages['noteExport']>[0],
  { url }: Runtime.MessageSender,
): Promise<null> {
  const facts = await readPageDuties();
  const address = URL.parse(url ?? '');
  const platform = address && platformAt(address)?.id;
  const due = address ? dutiesAt(facts, address).some(({ on }) => on === 'export') : false;
  if (!platform || !due) throw new MessageRefused('no export is noted here');
  if (deleteBy < facts.on) throw new MessageRefused('a day that is past');
  await withStore(async (store) => {
    const schoolYear = schoolYearOf(facts.on, facts.pack?.schoolYear.from);
    const groups = (await readGroups(store)).filter((each) => each.schoolYear === schoolYear);
    const clear = {
      id: crypto.randomUUID(),
      platform,
      schoolYear,
      takenOn: facts.on,
      deleteBy,
      group: groups.length === 1 ? (groups[0]?.id ?? null) : null,
      deletedOn: null,
    };
    const row = await sealRow<ExportRow>(store, 'exports', clear, { file, reason: reason ?? '' });
    return commit(store, {
      // A page chooses its key: it may not meet that of a change of the register.
      key: `export:${key}`,
      kind: 'note-export',
      at: now(),
      data: { ...clear, file, reason },
      tables: ['exports'],
      run: async (tables) => {
        await tables.exports.add(row);
        return null;
      },
    });
  });
  dropSnapshot();
  await broadcast('registerChanged');
  return null;
}
