import { readingOf } from '../../lib/platforms/index.ts';
import type { PlaceReading } from '../../lib/platforms/platform.ts';

/** What the guard reads of a practice page, by the product's own platform files. */
export function placeOf(
  url: string,
  values: Readonly<Record<string, string | null>> = {},
): PlaceReading {
  const place = readingOf(new URL(url), values);
  if (!place) throw new RangeError(`no platform at ${url}`);
  return place;
}
