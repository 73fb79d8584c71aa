import { platforms } from '../../lib/platforms/index.ts';
import type { PlatformId } from '../../lib/platforms/platform.ts';

/** The name of a platform that Vigie knows: no pack reaches a page. */
export function knownName(id: PlatformId): string {
  return platforms.find((each) => each.id === id)?.name ?? id;
}
