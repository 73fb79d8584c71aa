import { sealRow } from '../../db/entry.ts';
import { readPack } from '../../db/packs.ts';
import type { AuthorisationRow, RecordRow } from '../../db/rows.ts';
import { readSettings } from '../../db/settings.ts';
import type { RegisterMessages } from '../../messages.ts';
import { approvalWay } from '../../policy/approval-way.ts';
import { nextStatement } from '../../records/next-statement.ts';
import { signRecord } from '../../records/sign-record.ts';
import { change, mustExist } from '../change.ts';
import { today } from '../clock.ts';

type Payload<N extends keyof RegisterMessages> = Parameters<RegisterMessages[N]>[0];

/**
 * Signs the request to authorise a platform (4.0); a second one corrects the first. Where the pack wants the principal
 * told and no more, it is the authorisation itself. Throws what `signRecord` throws.
 */
export function requestPlatform(payload: Payload<'requestPlatform'>): Promise<{ record: string }> {
  const { request } = payload;
  return change('request-platform', payload, ['records', 'authorisations'], async (store) => {
    const statement = await nextStatement(store, 'platform-request', request.platform.id);
    const row = await signRecord(store, 'platform-request', request, statement);
    const settings = await readSettings(store);
    const told = approvalWay(await readPack(store, settings)) === 'inform';
    const { platform, from: grantedOn, until } = request;
    const clear = { id: row.id, platform: platform.id, grantedOn, until };
    const by = { by: settings.person.trim() };
    const open = await sealRow<AuthorisationRow>(store, 'authorisations', clear, by);
    return async (tables) => {
      await tables.records.add(row);
      if (told && statement.replaces) await tables.authorisations.delete(statement.replaces);
      if (told) await tables.authorisations.add(open);
      return { record: row.id };
    };
  });
}

/** Notes how own records left, and today. Throws `EntryGone`. */
export function noteDelivered(payload: Payload<'noteDelivered'>): Promise<null> {
  const { records, by } = payload;
  return change('note-delivered', payload, ['records'], async (store) => {
    const delivered = { by, on: today((await readSettings(store)).timeZone) };
    return async (tables) => {
      await mustExist(tables, 'records', records);
      const rows = await tables.records.bulkGet([...new Set(records)]);
      const there = rows.filter((row): row is RecordRow => row !== undefined);
      await tables.records.bulkPut(there.map((row) => ({ ...row, delivered })));
      return null;
    };
  });
}
