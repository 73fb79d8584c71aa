import { type AccessStanding, accessStanding } from '../../access/standing.ts';
import { stepsFor } from '../../access/steps.ts';
import { sealAccess } from '../../db/accesses.ts';
import type { AccessEntry } from '../../db/rows.ts';
import { MessageRefused } from '../../errors.ts';
import type { Language, RegisterMessages } from '../../messages.ts';
import type { AccessTemplate } from '../../policy/access-template.ts';
import { nextStatement } from '../../records/next-statement.ts';
import type { AccessRequest } from '../../records/record.ts';
import { signRecord } from '../../records/sign-record.ts';
import { change, mustExist } from '../change.ts';
import { entryOf, inTurn, readRegister, templateOf } from './change-accesses.ts';

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
      const accesses = await readRegister(store);
      const entry = entryOf(accesses, id);
      // What the office keeps of others it does not ask itself for.
      if (entry.person !== 'own') throw new MessageRefused('askAccess: somebody else’s');
      const template = templateOf(accesses, entry.template);
      const standing = accessStanding(template, entry, accesses.today);
      const body = requestOf(template, entry, standing, accesses.settings.lang);
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

/** What the access says as it stands, in the language of whoever asks. */
function requestOf(
  template: AccessTemplate,
  entry: AccessEntry,
  { from, until }: AccessStanding,
  lang: Language,
): AccessRequest {
  const { id, of, type, name, profile, organisations, mailbox, agreed, notes } = entry;
  const profiles = new Map(template.profiles.map((each) => [each.id, each[lang]]));
  const dayOf = new Map(entry.steps.map((each) => [each.id, each.on]));
  const steps = stepsFor(template, type).flatMap((step) => {
    const on = dayOf.get(step.id);
    return on === undefined ? [] : [{ step: step.id, title: step[lang], on }];
  });
  return {
    access: id,
    of,
    template: template.id,
    system: template[lang],
    type,
    subject: name,
    profile: { id: profile, name: profiles.get(profile) ?? profile },
    organisations,
    mailbox,
    steps,
    from,
    until,
    agreed,
    notes,
  };
}
