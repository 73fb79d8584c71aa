import { sealRow } from '../../db/entry.ts';
import type { ConsentRow } from '../../db/rows.ts';
import { readSettings } from '../../db/settings.ts';
import type { RegisterMessages } from '../../messages.ts';
import { change, mustExist } from '../change.ts';
import { now } from '../clock.ts';

type Payload<N extends keyof RegisterMessages> = Parameters<RegisterMessages[N]>[0];

/** Adds consent events, all of them or none (directive 5.5.3, 5.6, 5.7, 5.8). */
export function recordConsents(payload: Payload<'recordConsents'>): Promise<null> {
  const { events } = payload;
  return change('record-consents', payload, ['students', 'consents'], async (store) => {
    const recordedAt = now();
    const { person: recordedBy } = await readSettings(store);
    const rows = await Promise.all(
      events.map(({ filedAt, digest, ...event }) => {
        const clear = { ...event, id: crypto.randomUUID(), recordedAt };
        return sealRow<ConsentRow>(store, 'consents', clear, { filedAt, digest, recordedBy });
      }),
    );
    return async (tables) => {
      await mustExist(
        tables,
        'students',
        events.map(({ student }) => student),
      );
      await tables.consents.bulkAdd(rows);
      return null;
    };
  });
}
