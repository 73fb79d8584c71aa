import { view } from './bytes.ts';

/** What counts of a picture's Exif block: how it is turned, and whether it tells the place. */
export interface Exif {
  /** 1 (upright) to 8, as in Exif 2.32, tag 0x0112. */
  orientation: number;
  /** It has a GPS directory (tag 0x8825). */
  place: boolean;
}

const headerLength = 8;
const entryLength = 12;

/** Reads the TIFF structure of an Exif block; one that is not whole tells nothing. Source: CIPA DC-008, Exif 2.32, 4.6. */
export function readExif(tiff: Uint8Array): Exif {
  const exif: Exif = { orientation: 1, place: false };
  if (tiff.length < headerLength + 2) return exif;
  const data = view(tiff);
  const little = data.getUint16(0) === 0x4949;
  const directory = data.getUint32(4, little);
  if (directory + 2 > tiff.length) return exif;
  const entries = data.getUint16(directory, little);
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * entryLength;
    if (at + entryLength > tiff.length) return exif;
    const tag = data.getUint16(at, little);
    if (tag === 0x8825) exif.place = true;
    const turned = data.getUint16(at + 8, little);
    if (tag === 0x0112 && turned >= 1 && turned <= 8) exif.orientation = turned;
  }
  return exif;
}

/** An Exif block that says how the picture is turned, and nothing else: without it a portrait would lie on its side. */
export function onlyOrientation(orientation: number): Uint8Array<ArrayBuffer> {
  const tiff = new Uint8Array(headerLength + 2 + entryLength + 4);
  const data = view(tiff);
  data.setUint16(0, 0x4d4d);
  data.setUint16(2, 42);
  data.setUint32(4, headerLength);
  data.setUint16(headerLength, 1);
  data.setUint16(10, 0x0112);
  data.setUint16(12, 3);
  data.setUint32(14, 1);
  data.setUint16(18, orientation);
  return tiff;
}
