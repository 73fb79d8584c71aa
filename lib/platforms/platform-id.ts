import { type PlatformId, platformIds } from './platform.ts';
import { siteHost, siteId } from './site.ts';

/** The platform that a text names by its id, or null. */
export function platformIdOf(text: string): PlatformId | null {
  const host = siteHost(text);
  return host ? siteId(host) : (platformIds.find((id) => id === text) ?? null);
}
