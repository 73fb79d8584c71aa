import type { Pack, PackPlatform } from './schema.ts';

/** The platforms of a pack by what is asked of them. */
interface PlatformIndex {
  byId: ReadonlyMap<string, PackPlatform>;
  byHost: ReadonlyMap<string, PackPlatform>;
  /** Those that share one consent. */
  byConsentGroup: ReadonlyMap<string, readonly PackPlatform[]>;
  /** Approved for parents. */
  forParents: readonly PackPlatform[];
}
type Platforms = Pack['platforms'];
const indices = new WeakMap<Platforms, PlatformIndex>();

/** Made once a pack: one may name 10,000 platforms, and every verdict asks. */
export function platformIndex({ platforms }: Pack): PlatformIndex {
  const known = indices.get(platforms);
  if (known) return known;
  const byConsentGroup = new Map<string, PackPlatform[]>();
  for (const each of platforms) {
    if (each.consentGroup === null) continue;
    const group = byConsentGroup.get(each.consentGroup);
    if (group) group.push(each);
    else byConsentGroup.set(each.consentGroup, [each]);
  }
  const made = {
    byId: new Map(platforms.map((each) => [each.id, each])),
    byHost: new Map(platforms.flatMap((each) => (each.hosts ?? []).map((host) => [host, each]))),
    byConsentGroup,
    forParents: platforms.filter(
      ({ status, audience }) =>
        status === 'approved' && (audience === 'both' || audience === 'parents'),
    ),
  };
  indices.set(platforms, made);
  return made;
}
