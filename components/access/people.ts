import type { AccessEntry } from '../../lib/db/rows.ts';

/** Who has an access, by opaque id, under the name that was written last; whoever keeps the register left out. */
export function peopleOf(accesses: readonly AccessEntry[]): Map<string, string> {
  const others = accesses.filter(({ person }) => person !== 'own');
  return new Map(others.map(({ person, name }) => [person, name]));
}
