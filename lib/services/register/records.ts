import type { RecordRow } from '../../db/rows.ts';
import { readSettings } from '../../db/settings.ts';
import type { RegisterMessages } from '../../messages.ts';
import { nextStatement } from '../../records/next-statement.ts';
import { signRecord } from '../../records/sign-record.ts';
import { change, mustExist } from '../change.ts';
import { today } from '../clock.ts';

type Payload<N extends keyof RegisterMessages> = Parameters<RegisterMessages[N]>[0];

/** Signs the request to authorise a platform (4.0); a second one corrects the first. Throws what `signRecord` throws. */
export function requestPlatform(payload: Payload<'requestPlatform'>): Promise<{ record: string }> {
  const { request } = payload;
  return change('request-platform', payload, ['records'], async (store) => {
    const statement = await nextStatement(store, 'platform-request', request.platform.id);
    const row = await signRecord(store, 'platform-request', request, statement);
    return async (tables) => {
      await tables.records.add(row);
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
