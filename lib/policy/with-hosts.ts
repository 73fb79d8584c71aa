import type { Pack } from './schema.ts';

/**
 * The pack with the school's own addresses of its platforms (`{ "pronote.college.fr": "pronote" }`), as if it named
 * them: what is said of the platform holds there. Platforms that the pack does not know are ignored.
 */
export function withHosts(pack: Pack, schoolHosts: Readonly<Record<string, string>>): Pack {
  const added = Object.entries(schoolHosts);
  if (added.length === 0) return pack;
  const platforms = pack.platforms.map((each) => {
    const hosts = added.filter(([, id]) => id === each.id).map(([host]) => host);
    return hosts.length > 0 ? { ...each, hosts: [...(each.hosts ?? []), ...hosts] } : each;
  });
  return { ...pack, platforms };
}
