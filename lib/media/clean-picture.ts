import { says } from './bytes.ts';
import type { Cleaned } from './cleaned.ts';
import { cleanJpeg } from './jpeg.ts';
import { cleanPng } from './png.ts';
import { cleanWebp } from './webp.ts';

/**
 * The picture without place, time, camera and remarks; pixels, colours and orientation stay as they were, nothing is coded
 * again. null: not a JPEG, PNG or WebP, whatever its name says. Throws `PictureUnreadable`.
 */
export function cleanPicture(bytes: Uint8Array): (Cleaned & { changed: boolean }) | null {
  const cleaned = clean(bytes);
  if (!cleaned) return null;
  const same =
    cleaned.bytes.length === bytes.length && cleaned.bytes.every((byte, at) => byte === bytes[at]);
  return { ...cleaned, changed: !same };
}

function clean(bytes: Uint8Array): Cleaned | null {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return cleanJpeg(bytes);
  if (says(bytes, 0, '\x89PNG\r\n\x1a\n')) return cleanPng(bytes);
  if (says(bytes, 0, 'RIFF') && says(bytes, 8, 'WEBP')) return cleanWebp(bytes);
  return null;
}
