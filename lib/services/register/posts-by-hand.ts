import { sealRow } from '../../db/entry.ts';
import type { LedgerRow } from '../../db/rows.ts';
import type { RegisterMessages } from '../../messages.ts';
import { change, EntryGone, mustExist } from '../change.ts';

type Payload<N extends keyof RegisterMessages> = Parameters<RegisterMessages[N]>[0];

/** A post that was made where Vigie does not see. Its day is kept as noon in UTC, the same day in every school's zone that Vigie serves. Throws `EntryGone`. */
export function addPost(payload: Payload<'addPost'>): Promise<{ id: string }> {
  const { group, platform, sentOn, students, shows, elsewhere, where, link } = payload;
  return change('add-post', payload, ['groups', 'students', 'ledger'], async (store) => {
    const row = await sealRow<LedgerRow>(
      store,
      'ledger',
      {
        id: crypto.randomUUID(),
        platform,
        place: null,
        group,
        students,
        elsewhere,
        media: shows.length > 0,
        shows,
        sentAt: `${sentOn}T12:00:00.000Z`,
        level: null,
        decided: null,
        release: null,
      },
      { url: where, link },
    );
    return async (tables) => {
      await mustExist(tables, 'groups', [group]);
      await mustExist(tables, 'students', students);
      await tables.ledger.add(row);
      return { id: row.id };
    };
  });
}

/** Only what was added by hand can be taken off again. Throws `EntryGone`. */
export function removePost(payload: Payload<'removePost'>): Promise<null> {
  return change('remove-post', payload, ['ledger'], async () => async (tables) => {
    const row = await tables.ledger.get(payload.post);
    if (!row?.elsewhere) throw new EntryGone('ledger', { table: 'ledger' });
    await tables.ledger.delete(row.id);
    return null;
  });
}
