import { sealRow } from '../../db/entry.ts';
import type { IncidentRow } from '../../db/rows.ts';
import { readSettings } from '../../db/settings.ts';
import type { RegisterMessages } from '../../messages.ts';
import { change, EntryGone, mustExist } from '../change.ts';
import { today } from '../clock.ts';

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

/** Throws `EntryGone`. */
export function removeIncident(payload: Payload<'removeIncident'>): Promise<null> {
  return change('remove-incident', payload, ['incidents'], async () => async (tables) => {
    await mustExist(tables, 'incidents', [payload.id]);
    await tables.incidents.delete(payload.id);
    return null;
  });
}
