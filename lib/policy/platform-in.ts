import { siteHost } from '../platforms/site.ts';
import { platformIndex } from './platform-index.ts';
import type { Pack, PackPlatform } from './schema.ts';

/**
 * The pack's words on a platform: by its id, or by the host of a site that the person added and the pack names, itself
 * or the domain that it is part of. Where the pack does not name it, what it says of any other platform, if anything.
 */
export function platformIn(pack: Pack, id: string): PackPlatform | null {
  const { byId, byHost } = platformIndex(pack);
  const named = byId.get(id) ?? ofHost(byHost, siteHost(id));
  // A site stands for itself: what was agreed for one never serves another.
  if (named) return named.id === id ? named : { ...named, id };
  if (!pack.otherPlatforms) return null;
  return {
    id,
    status: pack.otherPlatforms,
    audience: null,
    workAccount: null,
    officialPage: null,
    consentGroup: null,
    counted: true,
    retentionExempt: false,
  };
}

function ofHost(
  byHost: ReadonlyMap<string, PackPlatform>,
  host: string | null,
): PackPlatform | undefined {
  for (let at = host ?? ''; at !== ''; at = at.split('.').slice(1).join('.')) {
    const named = byHost.get(at);
    if (named) return named;
  }
  return undefined;
}
