import { type PlatformId, platformIds } from '../../../lib/platforms/platform.ts';
import { platformIn } from '../../../lib/policy/platform-in.ts';
import type { Register } from '../../../lib/screens/register.ts';

/** What a written authorisation may open (4.0): neither what the directive forbids nor what it approves for everybody. */
export function askable({ pack, sites }: Register): PlatformId[] {
  return [...platformIds, ...sites].filter((id) => {
    const known = pack && platformIn(pack, id);
    return known && known.status !== 'forbidden' && known.audience !== 'both';
  });
}
