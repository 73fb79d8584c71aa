import { platformIn } from './platform-in.ts';
import type { Pack, PackPlatform } from './schema.ts';

/**
 * Ids of the platforms whose consent serves a platform, itself included (Mozaïk-Portail, Portail Parents and Clic École
 * share one); of the sites that the person added (`sites`) those that the pack counts as one with it.
 */
export function platformsSharingConsent(
  { id, consentGroup }: PackPlatform,
  pack: Pack,
  sites: readonly string[] = [],
): string[] {
  if (consentGroup === null) return [id];
  const named = pack.platforms.filter((each) => each.consentGroup === consentGroup);
  const added = [id, ...sites].filter(
    (each) => platformIn(pack, each)?.consentGroup === consentGroup,
  );
  return [...new Set([...named.map((each) => each.id), ...added])];
}
