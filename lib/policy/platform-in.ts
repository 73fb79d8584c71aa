import type { Pack, PackPlatform } from './schema.ts';

/** The pack's words on a platform; where it does not name it, on any other platform, if it has some. */
export function platformIn(pack: Pack, id: string): PackPlatform | null {
  const named = pack.platforms.find((each) => each.id === id);
  if (named) return named;
  if (!pack.otherPlatforms) return null;
  return {
    id,
    status: pack.otherPlatforms,
    audience: null,
    workAccount: null,
    officialPage: null,
    consentGroup: null,
    counted: true,
    retentionExempt: false,
  };
}
