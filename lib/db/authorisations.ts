import { openRows } from './entry.ts';
import type { AuthorisationEntry } from './rows.ts';
import type { Store } from './store.ts';

/** The authorisations of platforms (directive 4.0), oldest first. */
export async function readAuthorisations(store: Store): Promise<AuthorisationEntry[]> {
  const rows = await store.db.authorisations.toArray();
  const entries = await openRows(store, 'authorisations', rows);
  return entries.sort((a, b) => a.grantedOn.localeCompare(b.grantedOn));
}
