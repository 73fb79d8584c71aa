import type { Tables } from '../../db/commit.ts';
import { sealRow } from '../../db/entry.ts';
import type { ConsentRow } from '../../db/rows.ts';
import { readSettings } from '../../db/settings.ts';
import { MessageRefused } from '../../errors.ts';
import type { NewConsent, RegisterMessages } from '../../messages.ts';
import { change, mustExist } from '../change.ts';
import { now } from '../clock.ts';

type Payload<N extends keyof RegisterMessages> = Parameters<RegisterMessages[N]>[0];

/**
 * Adds consent events, all of them or none (directive 5.5.3, 5.6, 5.7, 5.8). Throws `EntryGone`, and `MessageRefused`
 * where a correction names an answer about something else.
 */
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
      await checkCorrections(tables, events);
      await tables.consents.bulkAdd(rows);
      return null;
    };
  });
}

async function checkCorrections(tables: Tables, events: readonly NewConsent[]): Promise<void> {
  const ids = events.flatMap(({ corrects }) => corrects ?? []);
  await mustExist(tables, 'consents', ids);
  const mistaken = new Map<string | null, ConsentRow | undefined>();
  for (const row of await tables.consents.bulkGet(ids)) if (row) mistaken.set(row.id, row);
  for (const { corrects, student, scope, platform } of events) {
    const row = mistaken.get(corrects);
    if (!row) continue;
    const same = row.student === student && row.scope === scope && row.platform === platform;
    if (!same) throw new MessageRefused('a correction about something else');
  }
}
