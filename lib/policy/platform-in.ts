import { siteHost } from '../platforms/site.ts';
import type { Pack, PackPlatform } from './schema.ts';

type Platforms = Pack['platforms'];
interface Index {
  byId: ReadonlyMap<string, PackPlatform>;
  byHost: ReadonlyMap<string, PackPlatform>;
}
/** Made once a pack: one may name 10,000 platforms, and every verdict asks. */
const indices = new WeakMap<Platforms, Index>();

/**
 * The pack's words on a platform: by its id, or by the host of a site that the person added and the pack names, itself
 * or the domain that it is part of. Where the pack does not name it, what it says of any other platform, if anything.
 */
export function platformIn(pack: Pack, id: string): PackPlatform | null {
  const { byId, byHost } = indexOf(pack.platforms);
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

function indexOf(platforms: Platforms): Index {
  const known = indices.get(platforms);
  if (known) return known;
  const made = {
    byId: new Map(platforms.map((each) => [each.id, each])),
    byHost: new Map(platforms.flatMap((each) => (each.hosts ?? []).map((host) => [host, each]))),
  };
  indices.set(platforms, made);
  return made;
}

function ofHost(byHost: Index['byHost'], host: string | null): PackPlatform | undefined {
  for (let at = host ?? ''; at !== ''; at = at.split('.').slice(1).join('.')) {
    const named = byHost.get(at);
    if (named) return named;
  }
  return undefined;
}
