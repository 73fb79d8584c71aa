import type { PlaceReading } from './platform.ts';

/** The key under which what was answered for a place is kept; null where the page does not tell the conversation. */
export function placeKey(place: Pick<PlaceReading, 'platform' | 'conversation'>): string | null {
  return place.conversation === null ? null : `${place.platform}:${place.conversation}`;
}
