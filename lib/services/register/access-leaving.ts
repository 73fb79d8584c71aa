import { cancellationsOf } from '../../access/departure.ts';
import type { AccessEntry } from '../../db/rows.ts';
import type { RegisterMessages } from '../../messages.ts';
import { EntryGone } from '../change.ts';
import { changeAccesses, entryOf } from './change-accesses.ts';

/**
 * Somebody leaves on a day: every cancellation is begun at once, due on that day (document 000, R1.1; reading A-12).
 * None where each was begun before. Throws `EntryGone`.
 */
export function leaveAccesses(
  payload: Parameters<RegisterMessages['leaveAccesses']>[0],
): Promise<{ ids: readonly string[] }> {
  const { person, on } = payload;
  return changeAccesses('leave-accesses', payload, (accesses) => {
    const { entries, templates, today } = accesses;
    if (entries.every((each) => each.person !== person)) {
      throw new EntryGone('accesses', { table: 'accesses' });
    }
    const put = cancellationsOf(person, entries, templates, on).map(({ ends }): AccessEntry => {
      const former = entryOf(accesses, ends);
      const anew = { record: null, endedOn: null, reviewedOn: null, steps: [], agreed: false };
      return {
        ...former,
        ...anew,
        approver: null,
        resolution: '',
        notes: '',
        id: crypto.randomUUID(),
        type: 'cancellation',
        of: ends,
        addedOn: today,
        until: on,
      };
    });
    return { put, result: { ids: put.map(({ id }) => id) } };
  });
}
