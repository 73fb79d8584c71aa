import { platformIndex } from './platform-index.ts';
import type { Pack, PackPlatform } from './schema.ts';

/** Ids of the platforms whose consent serves a platform, itself included (Mozaïk-Portail, Portail Parents and Clic École share one). */
export function platformsSharingConsent({ id, consentGroup }: PackPlatform, pack: Pack): string[] {
  if (consentGroup === null) return [id];
  return (platformIndex(pack).byConsentGroup.get(consentGroup) ?? []).map((each) => each.id);
}
