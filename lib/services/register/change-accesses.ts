import { readAccesses, sealAccess, templatesOf } from '../../db/accesses.ts';
import type { AccessEntry } from '../../db/rows.ts';
import { readSettings } from '../../db/settings.ts';
import type { Store } from '../../db/store.ts';
import { registerErrors, VigieError } from '../../errors.ts';
import type { Settings } from '../../messages.ts';
import type { AccessTemplate } from '../../policy/access-template.ts';
import { change, EntryGone, mustExist } from '../change.ts';
import { today } from '../clock.ts';
import { oneAtATime } from '../one-at-a-time.ts';

/** No pack that is in use, or chosen beside it, has the register of this system. */
export class RegisterNotKept extends VigieError {}
/** The accesses of others are kept by the principal's office alone. */
export class NotInOffice extends VigieError {}
registerErrors({ RegisterNotKept, NotInOffice });

/** Each reads what the former wrote: whatever changes accesses takes its turn. */
export const inTurn = oneAtATime();

/** The register of accesses as it stands, for whoever keeps it. */
export interface Accesses {
  store: Store;
  settings: Settings;
  /** The school's day, `YYYY-MM-DD`. */
  today: string;
  templates: readonly AccessTemplate[];
  /** Those that whoever keeps this register may see. */
  entries: readonly AccessEntry[];
}

/**
 * One change of accesses: `edit` gets the register and says which rows are put, those that must be there for it, and
 * what is answered. Throws `EntryGone`, `RegisterNotKept`, and what `edit` throws.
 */
export function changeAccesses<T>(
  kind: string,
  payload: { key: string },
  edit: (accesses: Accesses) => { put: readonly AccessEntry[]; result: T },
): Promise<T> {
  return inTurn(() =>
    change(kind, payload, ['accesses'], async (store) => {
      const accesses = await readRegister(store);
      const { put, result } = edit(accesses);
      const rows = await Promise.all(put.map((entry) => sealAccess(store, entry)));
      const known = new Set(accesses.entries.map(({ id }) => id));
      const there = rows.flatMap(({ id }) => (known.has(id) ? [id] : []));
      return async (tables) => {
        await mustExist(tables, 'accesses', there);
        await tables.accesses.bulkPut(rows);
        return result;
      };
    }),
  );
}

/** Throws `SealBroken`, `PackTampered`. */
export async function readRegister(store: Store): Promise<Accesses> {
  const settings = await readSettings(store);
  return {
    store,
    settings,
    today: today(settings.timeZone),
    templates: await templatesOf(store, settings),
    entries: await readAccesses(store, settings),
  };
}

/** The access with that id. Throws `EntryGone`, also where it is not for whoever asks. */
export function entryOf({ entries }: Pick<Accesses, 'entries'>, id: string): AccessEntry {
  const found = entries.find((each) => each.id === id);
  if (!found) throw new EntryGone('accesses', { table: 'accesses' });
  return found;
}

/** Throws `RegisterNotKept`. */
export function templateOf({ templates }: Pick<Accesses, 'templates'>, id: string): AccessTemplate {
  const found = templates.find((each) => each.id === id);
  if (!found) throw new RegisterNotKept(id);
  return found;
}
