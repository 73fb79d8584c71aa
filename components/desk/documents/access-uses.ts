import { type CheckRound, checkRound } from '../../../lib/access/check-round.ts';
import type { AccessCheckRow, GroupEntry } from '../../../lib/db/rows.ts';
import { accessPathsFr } from '../../../lib/i18n/access-paths.fr.ts';
import type { PlatformId } from '../../../lib/platforms/platform.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { usesOf } from './uses.ts';

/** A platform that displays full names by itself (5.4), for a group of this year, with this round's check. */
export interface AccessUse {
  group: GroupEntry;
  platform: PlatformId;
  round: CheckRound;
  check: AccessCheckRow | undefined;
}

/** What is to be looked at in the round of today; nothing between two school years. */
export function accessUses(register: Register): AccessUse[] {
  const round = checkRound(register.today);
  if (round === null) return [];
  return usesOf(register)
    .filter(({ platform, group }) => isChecked(platform) && group.platforms.includes(platform))
    .map(({ group, platform }) => {
      const id = `${group.id}|${platform}|${group.schoolYear}|${round}`;
      const check = register.accessChecks.find((each) => each.id === id);
      return { group, platform, round, check };
    });
}

function isChecked(platform: PlatformId): boolean {
  return accessPathsFr.platforms[platform] !== undefined;
}
