import { cleanPicture } from '../../media/clean-picture.ts';
import { PictureUnreadable } from '../../media/cleaned.ts';
import type { PageAttachment } from '../../messages.ts';
import type { FileShown } from '../../register-messages/appearances.ts';
import { sha256 } from '../../sha256.ts';
import { kindOf } from './kind-of.ts';

/** A file that was stopped at the door. */
export interface Stopped {
  file: File;
  /** What the verdict is about; `digest` is that of the file as it came. */
  attachment: PageAttachment;
  /** The same picture without place, time and camera; null where there is nothing to take out. */
  cleaned: File | null;
  tellsPlace: boolean;
}

/** Larger files are not read: a film of that size would fill the page's memory. In bytes. */
const longest = 512 * 1024 * 1024;
/** Of the preview, in CSS pixels; and the longest address that the background takes, in UTF-16 units. */
const previewWidth = 280;
const longestPreview = 32 * 1024;

/** Reads a file whole: its kind, its digest, and what it tells beside itself. */
export async function describe(file: File): Promise<Stopped> {
  const kind = kindOf(file);
  const { name } = file;
  if (file.size > longest) {
    return { file, attachment: { kind, name, digest: null }, cleaned: null, tellsPlace: false };
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const picture = kind === 'photo' ? clean(ownCopy(bytes)) : null;
  const { type, lastModified } = file;
  return {
    file,
    attachment: { kind, name, digest: await sha256(bytes) },
    cleaned: picture?.changed ? new File([picture.bytes], name, { type, lastModified }) : null,
    tellsPlace: picture?.place ?? false,
  };
}

/** In Firefox a file's buffer is the page's: its bytes are hashed as they are, but a content script reads none of them. */
function ownCopy(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}

/** A picture that cannot be read is given on as it came. */
function clean(bytes: Uint8Array): ReturnType<typeof cleanPicture> {
  try {
    return cleanPicture(bytes);
  } catch (error) {
    if (error instanceof PictureUnreadable) return null;
    throw error;
  }
}

/** What Vigie's own window shows of it; null where the file was not read. */
export async function shown({ file, attachment, tellsPlace }: Stopped): Promise<FileShown | null> {
  const { kind, name, digest } = attachment;
  if (digest === null) return null;
  return {
    kind,
    name,
    digest,
    tellsPlace,
    preview: kind === 'photo' ? await previewOf(file) : null,
  };
}

/** A small JPEG as a data address; null where the browser cannot draw the file. */
async function previewOf(file: File): Promise<string | null> {
  try {
    const picture = await createImageBitmap(file, { resizeWidth: previewWidth });
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    canvas.getContext('2d')?.drawImage(picture, 0, 0);
    const small = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.6 });
    const bytes = ownCopy(new Uint8Array(await small.arrayBuffer()));
    const address = `data:image/jpeg;base64,${btoa(String.fromCharCode(...bytes))}`;
    return address.length > longestPreview ? null : address;
  } catch (error) {
    // A format that this browser has no decoder for (HEIC): the window shows the file's name.
    console.info('Vigie: no preview', error);
    return null;
  }
}
