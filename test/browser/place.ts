import { readingOf } from '../../lib/platforms/index.ts';
import type { PlaceReading } from '../../lib/platforms/platform.ts';
import type { PracticePage } from '../pages/index.ts';

/** What the guard reads of a practice page, by the product's own platform files. */
export function placeOf({ urls, values }: PracticePage): PlaceReading {
  const place = readingOf(new URL(urls.fr), values);
  if (!place) throw new RangeError(`no platform at ${urls.fr}`);
  return place;
}
