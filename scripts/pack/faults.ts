import { platformIds } from '../../lib/platforms/platform.ts';
import type { Pack } from '../../lib/policy/schema.ts';
import { neverMatches } from './never-matches.ts';

/**
 * What is allowed in a pack and is probably not meant, one sentence each; empty when there is none. `whole` is the file
 * where a part of it is refused and `pack` is the rest.
 */
export function packFaults(pack: Pack, whole: unknown = pack): string[] {
  const platforms = (whole as Partial<Pack>).platforms;
  const known = Array.isArray(platforms) && platforms.length === pack.platforms.length;
  return [
    ...leftOutOfNothing(pack),
    ...unknownPlatforms(pack),
    ...uncitedClauses(pack, whole),
    // Of platforms that are refused nobody knows what a row would find there.
    ...(known ? pack.rows : []).flatMap((row) =>
      neverMatches(row, pack).map((why) => `rows.${row.id}: ${why}`),
    ),
    ...untranslated(pack, ''),
  ];
}

function leftOutOfNothing({ without }: Pack): string[] {
  return without ? ['without: nothing is left out of a pack that builds on none'] : [];
}

function unknownPlatforms({ platforms }: Pack): string[] {
  const known = new Set<string>(platformIds);
  return platforms
    .filter(({ id, hosts }) => !known.has(id) && !hosts)
    .map(({ id }) => `platforms.${id}: Vigie does not know it, and it names no hosts`);
}

function uncitedClauses(pack: Pack, whole: unknown): string[] {
  const rest = JSON.stringify({ ...(whole as object), clauses: [] });
  const written = (whole as Partial<Pack>).clauses;
  return (Array.isArray(written) ? pack.clauses : [])
    .filter(({ id }) => !rest.includes(JSON.stringify(id)))
    .map(({ id }) => `clauses.${id}: nothing cites it; it is shown in the list of clauses only`);
}

/** Texts of several words that read the same in both languages, but for the body's own name; and blank ones. */
function untranslated(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { fr, en, id } = value as { fr?: unknown; en?: unknown; id?: unknown };
  const at = typeof id === 'string' && path !== '' ? path.replace(/[^.]*$/u, id) : path;
  const same = typeof fr === 'string' && fr === en && fr.split(' ').length > 5;
  const blank = [fr, en].some((each) => typeof each === 'string' && each.trim() === '');
  const own = [
    ...(same ? [`${at}: the same text in both languages`] : []),
    ...(blank ? [`${at}: without text in one of the languages`] : []),
  ];
  const inside = Object.entries(value)
    .filter(([key]) => key !== 'issuer')
    .flatMap(([key, each]) => untranslated(each, at === '' ? key : `${at}.${key}`));
  return [...own, ...inside];
}
