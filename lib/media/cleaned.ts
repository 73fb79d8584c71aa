import type { Exif } from './exif.ts';

/** A picture without what it told beside the picture itself: place, time, camera, owner, thumbnails, remarks. */
export interface Cleaned {
  bytes: Uint8Array<ArrayBuffer>;
  /** Whether the place where it was taken was in it. */
  place: boolean;
}

/** The picture's structure is broken or cut off: it is left as it is. */
export class PictureUnreadable extends Error {}

export const noExif: Exif = { orientation: 1, place: false };
