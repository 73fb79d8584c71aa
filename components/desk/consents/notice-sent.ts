import type { GroupEntry } from '../../../lib/db/rows.ts';
import type { Register } from '../../../lib/screens/register.ts';
import type { Covered } from './covered.ts';

/** The day (`YYYY-MM-DD`) that the information document was sent to the parents of a group (5.1); null until then. */
export function noticeSentOn(
  { notices }: Register,
  group: GroupEntry,
  { platforms }: Covered,
): string | null {
  const days = notices
    .filter((notice) => notice.group === group.id && platforms.includes(notice.platform))
    .flatMap(({ sentOn }) => sentOn ?? []);
  return days.sort()[0] ?? null;
}
