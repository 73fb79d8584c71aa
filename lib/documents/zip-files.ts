import { type Zippable, zipSync } from 'fflate';

/** Files in one archive, stored as they are: pictures are small already. A name that comes twice gets a number. */
export function zipFiles(
  files: readonly { name: string; bytes: Uint8Array }[],
): Uint8Array<ArrayBuffer> {
  const zip: Zippable = {};
  for (const { name, bytes } of files) {
    let free = name;
    for (let count = 2; Object.hasOwn(zip, free); count += 1) {
      free = name.replace(/(?=\.[^.]*$)/u, ` ${count}`);
    }
    zip[free] = bytes;
  }
  return zipSync(zip, { level: 0 });
}
