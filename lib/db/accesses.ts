import { registersIn } from '../access/registers-in.ts';
import { seesAccess } from '../access/sees-access.ts';
import type { AccessTemplate } from '../policy/access-template.ts';
import type { Settings } from '../register-messages/settings.ts';
import { openAgain, sealRow } from './entry.ts';
import { packsInUse } from './packs.ts';
import type { AccessEntry, AccessRow, IncidentEntry } from './rows.ts';
import type { Store } from './store.ts';

/** The accesses that whoever reads may see, oldest first. Throws `SealBroken`. */
export async function readAccesses(
  store: Store,
  settings: Pick<Settings, 'role'>,
): Promise<AccessEntry[]> {
  const rows = await store.db.accesses.toArray();
  const entries = await openAgain(store, 'accesses', rows);
  return entries
    .filter((entry) => seesAccess(settings, entry))
    .sort((a, b) => a.addedOn.localeCompare(b.addedOn) || a.id.localeCompare(b.id));
}

/** The registers that are kept here: those of the pack in use, then of the packs in `registers`. Throws `PackTampered`. */
export async function templatesOf(store: Store, settings: Settings): Promise<AccessTemplate[]> {
  return registersIn(await packsInUse(store, settings)).map(({ template }) => template);
}

/** An access as it is put. To be called before the transaction. */
export function sealAccess(store: Store, entry: AccessEntry): Promise<AccessRow> {
  const { id, template, type, person, of, record, addedOn, endedOn, ...secret } = entry;
  const clear = { id, template, type, person, of, record, addedOn, endedOn };
  return sealRow<AccessRow>(store, 'accesses', clear, secret);
}

/** The drafts of incidents, latest first. Throws `SealBroken`. */
export async function readIncidents(store: Store): Promise<IncidentEntry[]> {
  const entries = await openAgain(store, 'incidents', await store.db.incidents.toArray());
  return entries.sort((a, b) => b.begunOn.localeCompare(a.begunOn) || a.id.localeCompare(b.id));
}
