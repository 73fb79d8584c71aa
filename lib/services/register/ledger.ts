import { openRows, sealRow } from '../../db/entry.ts';
import type { LedgerRow } from '../../db/rows.ts';
import type { RegisterMessages } from '../../messages.ts';
import { change, EntryGone, mustExist } from '../change.ts';

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

/** Keeps the address of a post itself (`http:` or `https:`); null takes it off. Throws `EntryGone`. */
export function setPostLink(
  payload: Parameters<RegisterMessages['setPostLink']>[0],
): Promise<null> {
  return change('set-post-link', payload, ['ledger'], async (store) => {
    const { id, link } = payload;
    const row = await store.db.ledger.get(id);
    if (!row) throw new EntryGone('ledger', { table: 'ledger' });
    const [post] = await openRows(store, 'ledger', [row]);
    const url = post?.url ?? '';
    const { sealed } = await sealRow<LedgerRow>(store, 'ledger', row, { url, link });
    return async (tables) => {
      await mustExist(tables, 'ledger', [id]);
      await tables.ledger.update(id, { sealed });
      return null;
    };
  });
}
