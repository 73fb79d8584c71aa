import type { FileShown } from '../../register-messages/appearances.ts';

/** Of the previews of one act together, in UTF-16 units: the background takes no message above 256 KB. */
const longest = 192 * 1024;

/** As many of the previews as one message holds; the window shows the other files by their names. */
export function withinMessage(files: readonly FileShown[]): FileShown[] {
  let left = longest;
  return files.map((file) => {
    const { length } = file.preview ?? '';
    if (length > left) return { ...file, preview: null };
    left -= length;
    return file;
  });
}
