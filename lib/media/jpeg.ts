import { joined } from '../bytes.ts';
import { says, view } from './bytes.ts';
import { type Cleaned, noExif, PictureUnreadable } from './cleaned.ts';
import { onlyOrientation, readExif } from './exif.ts';

const exifHeader = 'Exif\0\0';
const startOfScan = 0xda;
const endOfImage = 0xd9;

/**
 * Keeps what a decoder needs: tables, scans, JFIF, the colour profile (APP2) and Adobe's colour transform (APP14). Out go
 * the other application segments (Exif, XMP, IPTC, previews), remarks, and what follows the picture (second pictures,
 * films). Source: ITU-T T.81, annex B. Throws `PictureUnreadable`.
 */
export function cleanJpeg(bytes: Uint8Array): Cleaned {
  const kept: Uint8Array[] = [];
  let exif = noExif;
  let at = 2;
  for (;;) {
    if (bytes[at] !== 0xff) throw new PictureUnreadable(`no marker at ${at}`);
    // Fill bytes may stand before any marker.
    while (bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1];
    if (marker === undefined) throw new PictureUnreadable('no end');
    if (marker === endOfImage) break;
    if (at + 4 > bytes.length) throw new PictureUnreadable('no end');
    let end = at + 2 + view(bytes).getUint16(at + 2);
    if (marker === startOfScan) end = endOfScan(bytes, end);
    if (end > bytes.length) throw new PictureUnreadable(`a segment of ${end - at} at ${at}`);
    const segment = bytes.subarray(at, end);
    if (marker === 0xe1 && says(segment, 4, exifHeader)) exif = readExif(segment.subarray(10));
    if (isNeeded(marker, segment)) kept.push(segment);
    at = end;
  }
  const turned = exif.orientation === 1 ? [] : [exifSegment(exif.orientation)];
  const whole = [bytes.subarray(0, 2), ...turned, ...kept, Uint8Array.of(0xff, endOfImage)];
  return { bytes: joined(whole), place: exif.place };
}

function isNeeded(marker: number, segment: Uint8Array): boolean {
  if (marker === 0xe0) return says(segment, 4, 'JFIF\0');
  if (marker === 0xe2) return says(segment, 4, 'ICC_PROFILE\0');
  if (marker === 0xee) return says(segment, 4, 'Adobe');
  const isApplication = marker >= 0xe0 && marker <= 0xef;
  return !isApplication && marker !== 0xfe;
}

/** Where the coded data that begins at `at` ends: at a marker that is neither stuffing nor a restart. */
function endOfScan(bytes: Uint8Array, at: number): number {
  let next = bytes.indexOf(0xff, at);
  while (next !== -1) {
    const marker = bytes[next + 1] ?? 0;
    const isData = marker === 0 || (marker >= 0xd0 && marker <= 0xd7);
    if (!isData && marker !== 0xff) return next;
    next = bytes.indexOf(0xff, next + (isData ? 2 : 1));
  }
  throw new PictureUnreadable('a scan without an end');
}

function exifSegment(orientation: number): Uint8Array {
  const tiff = onlyOrientation(orientation);
  const header = Uint8Array.from(exifHeader, (each) => each.charCodeAt(0));
  const length = 2 + header.length + tiff.length;
  return joined([Uint8Array.of(0xff, 0xe1, length >> 8, length & 0xff), header, tiff]);
}
