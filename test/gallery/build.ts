import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
export const galleryFolder = fileURLToPath(new URL('../../.output/gallery/', import.meta.url));

/** Builds the gallery: one script that also runs from a file. */
export async function buildGallery(): Promise<void> {
  await build({
    configFile: false,
    root: here,
    publicDir: `${here}public`,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: galleryFolder,
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
