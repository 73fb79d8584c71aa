import { platformIn } from './platform-in.ts';
import type { Pack } from './schema.ts';

/** A platform that each school has at addresses of its own. */
export interface SchoolPlatform {
  id: string;
  name: string;
}

/** The pack's platforms that a school may have at an address that nobody knows yet: those that it names by hosts, and where one writes. */
export function schoolPlatforms({ platforms }: Pack): SchoolPlatform[] {
  return platforms.flatMap(({ id, name, hosts, signIn }) =>
    name && hosts && !signIn ? [{ id, name }] : [],
  );
}

/**
 * Which of them an address most likely is; null where nothing tells. Pronote keeps its path wherever a school has it
 * (`/pronote/professeur.html`).
 */
export function likelyPlatform(pack: Pack, host: string, path: string): string | null {
  const named = platformIn(pack, `site:${host}`)?.name;
  const offered = schoolPlatforms(pack);
  const byHost = named && offered.find(({ name }) => name === named);
  if (byHost) return byHost.id;
  return /^\/pronote(?:\/|$)/u.test(path)
    ? (offered.find(({ id }) => id === 'pronote')?.id ?? null)
    : null;
}
