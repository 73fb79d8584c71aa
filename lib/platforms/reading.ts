import type { PlaceReading, PlatformId } from './platform.ts';

type Known = Partial<Omit<PlaceReading, 'platform' | 'url'>>;

/** A reading in which a platform states only what the page makes certain; all else stays unknown. */
export function reading(platform: PlatformId, url: URL, known: Known = {}): PlaceReading {
  return {
    platform,
    url: url.href,
    surface: 'other',
    account: 'unknown',
    accountDomain: null,
    space: 'unknown',
    conversation: null,
    ...known,
  };
}
