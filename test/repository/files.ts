import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository, with a final slash. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Paths below a folder, relative to the repository, sorted; none where the folder is absent. */
export function filesUnder(folder: string): string[] {
  const start = join(root, folder);
  if (!statSync(start, { throwIfNoEntry: false })) return [];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}

export function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

export function isScript(file: string): boolean {
  return /\.tsx?$/.test(file) && !file.endsWith('.d.ts');
}

export function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file);
}

/** What ends up in the extension. */
export const productFiles = ['entrypoints', 'components', 'lib']
  .flatMap(filesUnder)
  .filter((file) => isScript(file) && !isTest(file));
