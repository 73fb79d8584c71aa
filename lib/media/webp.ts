import { joined } from '../bytes.ts';
import { says, view } from './bytes.ts';
import { type Cleaned, noExif, PictureUnreadable } from './cleaned.ts';
import { onlyOrientation, readExif } from './exif.ts';

const riffLength = 12;
/** Flags of the VP8X chunk. */
const hasExif = 0x08;
const hasXmp = 0x04;

/**
 * Drops the Exif and XMP chunks, those that no specification names, and what follows the file's end. Source: RFC 9649,
 * section 2. Throws `PictureUnreadable`.
 */
export function cleanWebp(bytes: Uint8Array): Cleaned {
  const said = 8 + view(bytes).getUint32(4, true);
  if (said > bytes.length) throw new PictureUnreadable(`${bytes.length} bytes of ${said}`);
  const kept: Uint8Array[] = [];
  let exif = noExif;
  let at = riffLength;
  while (at < said) {
    if (at + 8 > said) throw new PictureUnreadable(`no chunk at ${at}`);
    const size = view(bytes).getUint32(at + 4, true);
    const end = at + 8 + size + (size % 2);
    if (at + 8 + size > said) throw new PictureUnreadable(`a chunk of ${size} at ${at}`);
    const chunk = bytes.subarray(at, Math.min(end, said));
    if (says(chunk, 0, 'EXIF')) exif = readExif(tiffOf(chunk.subarray(8, 8 + size)));
    if (isPicture(chunk)) kept.push(chunk);
    at = end;
  }
  if (exif.orientation !== 1) kept.push(exifChunk(exif.orientation));
  const whole = joined([bytes.subarray(0, riffLength), ...kept]);
  view(whole).setUint32(4, whole.length - 8, true);
  if (says(whole, riffLength, 'VP8X')) {
    const flags = (whole[riffLength + 8] ?? 0) & ~(hasExif | hasXmp);
    whole[riffLength + 8] = exif.orientation === 1 ? flags : flags | hasExif;
  }
  return { bytes: whole, place: exif.place };
}

function isPicture(chunk: Uint8Array): boolean {
  return ['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'].some((id) => says(chunk, 0, id));
}

/** Some writers keep the header that JPEG needs before the TIFF block. */
function tiffOf(block: Uint8Array): Uint8Array {
  return says(block, 0, 'Exif\0\0') ? block.subarray(6) : block;
}

function exifChunk(orientation: number): Uint8Array {
  const tiff = onlyOrientation(orientation);
  const head = Uint8Array.of(0x45, 0x58, 0x49, 0x46, tiff.length, 0, 0, 0);
  return joined([head, tiff]);
}
