import type { GroupEntry, NoticeEntry } from '../../../lib/db/rows.ts';
import { type PlatformId, platformIds } from '../../../lib/platforms/platform.ts';
import type { Register } from '../../../lib/screens/register.ts';

/** A platform of a group of this school year, and its information document. */
export interface Use {
  group: GroupEntry;
  platform: PlatformId;
  notice: NoticeEntry | undefined;
}

/** The pack's platforms that may be used with a group: 5.1 asks nothing of the others. */
export function usablePlatforms({ pack }: Register): PlatformId[] {
  return platformIds.filter((id) =>
    pack?.platforms.some((each) => each.id === id && each.status !== 'forbidden'),
  );
}

/** What 5.1 is about this year: each group with its platforms, and those that already have a document. */
export function usesOf(register: Register): Use[] {
  const { groups, year, notices } = register;
  const usable = usablePlatforms(register);
  return groups
    .filter(({ schoolYear }) => schoolYear === year)
    .flatMap((group) => {
      const own = notices.filter((notice) => notice.group === group.id);
      const known = (id: PlatformId) => own.find(({ platform }) => platform === id);
      return usable
        .filter((id) => group.platforms.includes(id) || known(id))
        .map((platform) => ({ group, platform, notice: known(platform) }));
    });
}
