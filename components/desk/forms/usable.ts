import type { GroupEntry } from '../../../lib/db/rows.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { type Covered, coveredPlatforms } from '../consents/covered.ts';

/** The platforms that a group may have forms for: those that it uses; all, where it has not said which. */
export function usablePlatforms(register: Register, group: GroupEntry): Covered[] {
  const covered = coveredPlatforms(register);
  const used = covered.filter(({ platforms }) =>
    platforms.some((id) => group.platforms.includes(id)),
  );
  return used.length > 0 ? used : covered;
}
