import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
export const galleryFolder = fileURLToPath(new URL('../../.output/gallery/', import.meta.url));

/** Builds the gallery: one script that also runs from a file. Tests that run at the same time each have a folder. */
export async function buildGallery(folder = galleryFolder): Promise<void> {
  await build({
    configFile: false,
    root: here,
    publicDir: `${here}public`,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: folder,
      emptyOutDir: true,
      lib: {
        entry: `${here}main.ts`,
        formats: ['iife'],
        name: 'gallery',
        fileName: () => 'gallery.js',
      },
    },
  });
}
