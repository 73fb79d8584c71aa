import type { ReadMember } from './read-staff.ts';
import { foldName } from './same-name.ts';
import type { Member } from './statement.ts';

export interface PlannedMember extends ReadMember {
  /** Whose line it takes; null: a new person. */
  id: string | null;
}

/** The lines of a file beside the list that is there: by address, else by name. A person that is not named stays. */
export function planStaff(
  read: readonly ReadMember[],
  known: readonly Member[],
): readonly PlannedMember[] {
  const byEmail = new Map(known.map((member) => [foldName(member.email), member.id]));
  byEmail.delete('');
  const byName = new Map(known.map((member) => [foldName(member.person), member.id]));
  const taken = new Set<string>();
  return read.map((member) => {
    const found = byEmail.get(foldName(member.email)) ?? byName.get(foldName(member.person));
    // Two lines never become one person.
    const id = found !== undefined && !taken.has(found) ? found : null;
    if (id !== null) taken.add(id);
    return { ...member, id };
  });
}
