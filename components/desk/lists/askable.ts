import { type PlatformId, platformIds } from '../../../lib/platforms/platform.ts';
import { approvalWay } from '../../../lib/policy/approval-way.ts';
import { platformIn } from '../../../lib/policy/platform-in.ts';
import type { Register } from '../../../lib/screens/register.ts';

/** What a written authorisation may open (4.0): neither what the directive forbids nor what it approves for everybody; nothing where nobody may give one. */
export function askable({ pack, sites }: Register): PlatformId[] {
  if (approvalWay(pack) === 'list-only') return [];
  return [...platformIds, ...sites].filter((id) => {
    const known = pack && platformIn(pack, id);
    return known && known.status !== 'forbidden' && known.audience !== 'both';
  });
}
