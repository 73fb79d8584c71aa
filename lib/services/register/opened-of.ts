import type { Store } from '../../db/store.ts';
import { registerErrors, VigieError } from '../../errors.ts';
import { isOpened } from '../../records/opened-proof.ts';
import { readRecords } from '../../records/read-records.ts';

/** Sealed consents are accepted once their file was opened (5.9, reading A-24): no page is believed without its proof. */
export class ConsentsUnopened extends VigieError {}
registerErrors({ ConsentsUnopened });

/** The proof that the sealed file which a record names was opened; null for any other record. Throws `ConsentsUnopened`. */
export async function openedOf(
  store: Store,
  id: string,
  proof: string | null,
): Promise<string | null> {
  const record = (await readRecords(store)).find((each) => each.id === id)?.record;
  if (record?.kind !== 'consents-export') return null;
  if (!(await isOpened(record.body, proof))) throw new ConsentsUnopened(id);
  return proof;
}
