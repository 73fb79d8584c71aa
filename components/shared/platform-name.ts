import { platforms } from '../../lib/platforms/index.ts';
import { siteHost } from '../../lib/platforms/site.ts';

const names = new Map<string, string>(platforms.map(({ id, name }) => [id, name]));

/** The platform's own name; the host of a site that was added; its id where only a pack knows it. */
export function platformName(id: string): string {
  return names.get(id) ?? siteHost(id) ?? id;
}
