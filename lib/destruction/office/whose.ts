import { foldName } from './same-name.ts';
import type { Member } from './statement.ts';

/**
 * Who of the staff list signed: whom the key was pinned for, else the only one of that name. `person` is the name that
 * was vouched for when the key was pinned, never what the file says of itself.
 */
export function whose(
  pin: { staff: string | null; person: string },
  members: readonly Member[],
): Member | null {
  const known = members.find(({ id }) => id === pin.staff);
  if (known) return known;
  const named = members.filter(({ person }) => foldName(person) === foldName(pin.person));
  return named.length === 1 ? (named[0] ?? null) : null;
}
