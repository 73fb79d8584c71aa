import { joined } from '../bytes.ts';
import { says, view } from './bytes.ts';
import { type Cleaned, noExif, PictureUnreadable } from './cleaned.ts';
import { onlyOrientation, readExif } from './exif.ts';

const signatureLength = 8;
/** Remarks, time, Exif: what describes the picture's making. */
const telling = ['tEXt', 'zTXt', 'iTXt', 'tIME', 'eXIf'];

/**
 * Drops the chunks that tell of the picture's making, and what follows its end. Source: W3C PNG (third edition), 11.3.
 * Throws `PictureUnreadable`.
 */
export function cleanPng(bytes: Uint8Array): Cleaned {
  const kept: Uint8Array[] = [bytes.subarray(0, signatureLength)];
  let exif = noExif;
  let at = signatureLength;
  for (let over = false; !over; ) {
    if (at + 12 > bytes.length) throw new PictureUnreadable(`no chunk at ${at}`);
    const end = at + 12 + view(bytes).getUint32(at);
    if (end > bytes.length) throw new PictureUnreadable(`a chunk of ${end - at} at ${at}`);
    const chunk = bytes.subarray(at, end);
    if (says(chunk, 4, 'eXIf')) exif = readExif(chunk.subarray(8, -4));
    if (!telling.some((type) => says(chunk, 4, type))) kept.push(chunk);
    over = says(chunk, 4, 'IEND');
    at = end;
  }
  // The header comes first; Exif may stand anywhere before the picture's data.
  if (exif.orientation !== 1) kept.splice(2, 0, exifChunk(exif.orientation));
  return { bytes: joined(kept), place: exif.place };
}

function exifChunk(orientation: number): Uint8Array {
  const tiff = onlyOrientation(orientation);
  const chunk = new Uint8Array(12 + tiff.length);
  view(chunk).setUint32(0, tiff.length);
  chunk.set([0x65, 0x58, 0x49, 0x66], 4);
  chunk.set(tiff, 8);
  view(chunk).setUint32(8 + tiff.length, crc32(chunk.subarray(4, -4)));
  return chunk;
}

/** Source: W3C PNG, annex D. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
