import { fileName } from './file-name.ts';
import { saveFile } from './save-file.ts';

export interface Picture {
  /** Without the extension. */
  name: string;
  /** A whole SVG document, square. */
  svg: string;
}
/** What the desk does with drawn pictures. */
export interface Pictures {
  /** Saves each as PNG, 512 × 512, in one archive; `onDone` hears how many are drawn. */
  saveAll(
    archive: string,
    pictures: readonly Picture[],
    onDone: (count: number) => void,
  ): Promise<void>;
}
export const pictures: Pictures = { saveAll };

const side = 512;

async function saveAll(
  archive: string,
  all: readonly Picture[],
  onDone: (count: number) => void,
): Promise<void> {
  const { zipFiles } = await import('../documents/zip-files.ts');
  const files: { name: string; bytes: Uint8Array }[] = [];
  for (const { name, svg } of all) {
    files.push({ name: `${fileName(name)}.png`, bytes: await pngOf(svg) });
    onDone(files.length);
  }
  saveFile(fileName(archive), zipFiles(files), 'application/zip');
}

async function pngOf(svg: string): Promise<Uint8Array> {
  const image = new Image(side, side);
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = new OffscreenCanvas(side, side);
  canvas.getContext('2d')?.drawImage(image, 0, 0, side, side);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await blob.arrayBuffer());
}
