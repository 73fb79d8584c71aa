import { join } from 'node:path';
import { contentMatches, platformOf } from '../../lib/platforms/index.ts';
import { matchesPattern } from '../../lib/platforms/match-pattern.ts';
import type { PlatformId } from '../../lib/platforms/platform.ts';
import { builtPages } from './build.ts';

/** The page of links, at a host that belongs to nobody. */
export const homeUrl = 'https://vigie.example/';

const stems: Partial<Record<PlatformId, string>> = {
  teams: 'teams',
  facebook: 'facebook',
  messenger: 'messenger',
  classroom: 'classroom',
  classdojo: 'classdojo',
  seesaw: 'react-textarea',
  discord: 'slate',
  x: 'draft',
  outlook: 'rooster',
  gmail: 'closure',
  whatsapp: 'virtual',
};

/**
 * The built file that stands for the document at an address; null where no practice page stands.
 * A listed host without a page of its own gets the plain one, so that chip and generic guard can be tried there.
 */
export function pageFor(url: URL): string | null {
  const stem = stemFor(url);
  return stem === null ? null : join(builtPages, `${stem}.html`);
}

function stemFor(url: URL): string | null {
  if (url.origin === new URL(homeUrl).origin) return 'home';
  const id = platformOf(url)?.id;
  if (id === 'classdojo' && url.pathname === '/students') return 'classdojo-students';
  // Its recipe is the generic one: there stands every engine and every awkward page that no listed site is known for.
  if (id === 'remind') return url.searchParams.get('page') ?? 'prosemirror';
  if (id !== undefined) return stems[id] ?? 'site';
  return contentMatches.some((pattern) => matchesPattern(pattern, url)) ? 'site' : null;
}
