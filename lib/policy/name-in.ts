import { platforms } from '../platforms/index.ts';
import { siteHost } from '../platforms/site.ts';
import { platformIn } from './platform-in.ts';
import type { Pack } from './schema.ts';

const known = new Map<string, string>(platforms.map(({ id, name }) => [id, name]));

/** A platform as people know it: by Vigie, or by the pack, which names sites (« Pronote »); else its host or its id. */
export function nameIn(pack: Pack | null, id: string): string {
  return known.get(id) ?? (pack && platformIn(pack, id)?.name) ?? siteHost(id) ?? id;
}
