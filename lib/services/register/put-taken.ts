import { sealKept } from '../../records/seal-kept.ts';
import type { TakenIn } from '../../records/take-in.ts';
import { change } from '../change.ts';
import { inTurn } from './change-accesses.ts';
import { effectsOf } from './effects.ts';

const touched = ['records', 'pins', 'authorisations', 'documents', 'notices', 'accesses'] as const;

/** Keeps what was taken in, with what it says of this register, in one change. */
export function putTaken<T>(
  kind: string,
  payload: { key: string; records: readonly string[] },
  taken: TakenIn,
  result: T,
): Promise<T> {
  return inTurn(() =>
    change(kind, payload, touched, async (store) => {
      const rows = await sealKept(store, taken.changed);
      const apply = await effectsOf(store, taken);
      return async (tables) => {
        await tables.pins.bulkPut(rows.pins);
        await tables.records.bulkPut(rows.records);
        await apply(tables);
        return result;
      };
    }),
  );
}
