import type { RegisterMessages } from '../../messages.ts';
import { change, mustExist } from '../change.ts';

/** Erases how a post was decided, with its reason: a release is nobody's business (docs/design.md "Promises" 2). */
export function eraseRelease(
  payload: Parameters<RegisterMessages['eraseRelease']>[0],
): Promise<null> {
  return change('erase-release', payload, ['ledger'], async () => async (tables) => {
    await mustExist(tables, 'ledger', [payload.id]);
    await tables.ledger.update(payload.id, { level: null, decided: null, release: null });
    return null;
  });
}
