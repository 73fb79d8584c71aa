import { nameIn } from '../../lib/policy/name-in.ts';
import type { Pack } from '../../lib/policy/schema.ts';

/** The pack that names sites on this page; `Shell` sets it before it draws anything. */
let naming: Pack | null = null;

export function namePlatforms(pack: Pack | null): void {
  naming = pack;
}

/** The platform's own name, or what the pack calls a site that was added; its host where it has no name. */
export function platformName(id: string): string {
  return nameIn(naming, id);
}

/** Several as one list; addresses of one platform are it once. */
export function platformNames(ids: readonly string[]): string {
  return [...new Set(ids.map(platformName))].join(', ');
}
