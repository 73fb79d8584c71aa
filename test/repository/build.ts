import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder, read, root } from './files.ts';

export const builds = [
  { name: 'Chromium', folder: '.output/chrome-mv3' },
  { name: 'Firefox', folder: '.output/firefox-mv3' },
] as const;

/** The built files whose name fits. Throws where there is no build: `npm test` makes both before these tests. */
export function builtFiles(folder: string, name: RegExp): { file: string; text: string }[] {
  if (!existsSync(join(root, folder, 'manifest.json'))) {
    throw new Error(
      `${folder} is not there: run the build first (npx wxt build, npx wxt build -b firefox)`,
    );
  }
  return filesUnder(folder)
    .filter((file) => name.test(file))
    .map((file) => ({ file, text: read(file) }));
}

/** A built manifest, as JSON. */
export function manifestOf(folder: string): Record<string, unknown> {
  const [manifest] = builtFiles(folder, /\/manifest\.json$/);
  return JSON.parse(manifest?.text ?? '{}') as Record<string, unknown>;
}
