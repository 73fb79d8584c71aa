import { sealRow } from '../../db/entry.ts';
import type { IncidentRow } from '../../db/rows.ts';
import { readSettings } from '../../db/settings.ts';
import type { RegisterMessages } from '../../messages.ts';
import { change, EntryGone, mustExist } from '../change.ts';
import { today } from '../clock.ts';
import { removeForGood } from '../remove-for-good.ts';

type Payload<N extends keyof RegisterMessages> = Parameters<RegisterMessages[N]>[0];

/** The draft of an incident, for whoever keeps the register of incidents. Throws `EntryGone`. */
export function saveIncident(payload: Payload<'saveIncident'>): Promise<{ id: string }> {
  return change('save-incident', payload, ['incidents'], async (store) => {
    const former = payload.id === null ? null : await store.db.incidents.get(payload.id);
    if (former === undefined) throw new EntryGone('incidents', { table: 'incidents' });
    const id = former?.id ?? crypto.randomUUID();
    const begunOn = former?.begunOn ?? today((await readSettings(store)).timeZone);
    const row = await sealRow<IncidentRow>(store, 'incidents', { id, begunOn }, payload.draft);
    return async (tables) => {
      if (former) await mustExist(tables, 'incidents', [id]);
      await tables.incidents.put(row);
      return { id };
    };
  });
}

/** For good: its facts are erased, from what a backup brings too. Throws `EntryGone`. */
export function removeIncident(payload: Payload<'removeIncident'>): Promise<null> {
  return removeForGood('remove-incident', 'incidents', payload);
}
