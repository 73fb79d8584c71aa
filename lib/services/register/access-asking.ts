import { accessStanding } from '../../access/standing.ts';
import { readAccesses, sealAccess, templatesOf } from '../../db/accesses.ts';
import { readSettings } from '../../db/settings.ts';
import { MessageRefused } from '../../errors.ts';
import type { RegisterMessages } from '../../messages.ts';
import { nextStatement } from '../../records/next-statement.ts';
import { signRecord } from '../../records/sign-record.ts';
import { change, mustExist } from '../change.ts';
import { today } from '../clock.ts';
import { entryOf, inTurn, templateOf } from './change-accesses.ts';

/**
 * Signs the request to the principal out of one's own access as it stands; a later one corrects it. Throws `EntryGone`,
 * `RegisterNotKept`, and what `signRecord` throws.
 */
export function askAccess(
  payload: Parameters<RegisterMessages['askAccess']>[0],
): Promise<{ record: string }> {
  const { id } = payload;
  return inTurn(() =>
    change('ask-access', payload, ['accesses', 'records'], async (store) => {
      const settings = await readSettings(store);
      const entry = entryOf({ entries: await readAccesses(store, settings) }, id);
      // What the office keeps of others it does not ask itself for.
      if (entry.person !== 'own') throw new MessageRefused('askAccess: somebody else’s');
      const template = templateOf(
        { templates: await templatesOf(store, settings) },
        entry.template,
      );
      const { from, until } = accessStanding(template, entry, today(settings.timeZone));
      const { type, organisations, notes, name, profile } = entry;
      const profiles = new Map(template.profiles.map((each) => [each.id, each[settings.lang]]));
      const body = {
        ...{ template: template.id, system: template[settings.lang], type, subject: name },
        ...{ profile: profiles.get(profile) ?? profile, organisations, from, until, notes },
      };
      const statement = await nextStatement(store, 'access-request', id);
      const record = await signRecord(store, 'access-request', body, statement);
      const row = await sealAccess(store, { ...entry, record: record.id });
      return async (tables) => {
        await mustExist(tables, 'accesses', [id]);
        await tables.records.add(record);
        await tables.accesses.put(row);
        return { record: record.id };
      };
    }),
  );
}
