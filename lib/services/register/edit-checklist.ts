import { openRows, sealRow } from '../../db/entry.ts';
import type { ChecklistEntry, ChecklistRow } from '../../db/rows.ts';
import type { Store } from '../../db/store.ts';
import { listKey } from '../../destruction/checklist.ts';
import { isWithoutGroup } from '../../destruction/without-group.ts';
import { change, EntryGone, mustExist } from '../change.ts';
import { oneAtATime } from '../one-at-a-time.ts';

type Clear = Omit<ChecklistRow, 'sealed'>;

/** Each reads what the former wrote: ticks come faster than they are written. */
const inTurn = oneAtATime();

/** Changes the row of a checklist, made by its first act; `edit` gets it opened; `result` is what the act answers. Throws `EntryGone`. */
export function editChecklist<T>(
  kind: string,
  payload: { key: string; checklist: string },
  edit: (entry: ChecklistEntry) => Partial<ChecklistEntry>,
  result: T,
): Promise<T> {
  return inTurn(() =>
    change(kind, payload, ['groups', 'students', 'checklists'], async (store) => {
      const former = await readChecklist(store, payload.checklist);
      const { kept, holds, evidence, ...clear } = { ...former, ...edit(former) };
      const row = await sealRow<ChecklistRow>(store, 'checklists', clear, {
        kept,
        holds,
        evidence,
      });
      return async (tables) => {
        if (!isWithoutGroup(row.group)) await mustExist(tables, 'groups', [row.group]);
        if (row.student !== null) await mustExist(tables, 'students', [row.student]);
        await tables.checklists.put(row);
        return result;
      };
    }),
  );
}

/** The row of a checklist, empty where none was written yet. Throws `EntryGone`, `SealBroken`. */
export async function readChecklist(store: Store, id: string): Promise<ChecklistEntry> {
  const row = await store.db.checklists.get(id);
  const [entry] = row ? await openRows(store, 'checklists', [row]) : [];
  return entry ?? { ...empty(id), kept: [], holds: [], evidence: {} };
}

function empty(id: string): Clear {
  const key = listKey(id);
  if (!key) throw new EntryGone('checklists', { table: 'checklists' });
  return { id, ...key, ticked: [], opened: [], nothing: false, keptOn: null, heldOn: null };
}
