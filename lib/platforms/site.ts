import { genericComposer } from './generic.ts';
import type { Platform, SiteId } from './platform.ts';
import { reading } from './reading.ts';

const start = 'site:';

/** A site that the person added stands for itself: what was authorised or agreed for one never serves another. */
export function sitePlatform(host: string): Platform {
  const id = siteId(host);
  return {
    id,
    name: host,
    matches: [siteMatch(host)],
    home: `https://${host}/`,
    chipCorner: 'bottom-right',
    reads: {},
    place: ({ url }) => reading(id, url),
    // Nothing is known of its keys: uncertain means held.
    composers: [genericComposer('post', 'button-says')],
  };
}

export const siteId = (host: string): SiteId => `${start}${host}`;

/** The host of a site's id; null for a platform that Vigie knows. */
export function siteHost(id: string): string | null {
  return id.startsWith(start) ? id.slice(start.length) : null;
}

/** The match pattern of exactly this host, over https. */
export const siteMatch = (host: string): string => `https://${host}/*`;
