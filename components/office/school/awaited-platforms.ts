import { sparedBy } from '../../../lib/destruction/spared.ts';
import type { PlatformId } from '../../../lib/platforms/platform.ts';
import type { Pack } from '../../../lib/policy/schema.ts';

/** Platforms that a confirmation may be awaited of: those of the directive with classes, and those already chosen. */
export function awaitedPlatforms(
  pack: Pack | null,
  chosen: readonly PlatformId[],
): readonly PlatformId[] {
  const spared = sparedBy(pack);
  const known = (pack?.platforms ?? [])
    .filter(({ status }) => status === 'approved' || status === 'authorisation-required')
    .map(({ id }) => id as PlatformId)
    .filter((id) => !spared.has(id));
  return [...new Set([...known, ...chosen])];
}
