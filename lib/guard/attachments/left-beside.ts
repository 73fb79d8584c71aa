import type { Composer } from '../../composers/composer.ts';
import { filesBeside } from '../../composers/files-beside.ts';
import type { PageAttachment } from '../../messages.ts';
import { kindOf } from './kind-of.ts';

/** Files that stand in the composer and never came by a door of ours: only their names are known. */
export function leftBeside(composer: Composer, given: readonly PageAttachment[]): PageAttachment[] {
  const known = new Set(given.map(({ name }) => name));
  return filesBeside(composer)
    .filter((name) => !known.has(name))
    .map((name) => ({ kind: kindOf({ name, type: '' }), name, digest: null }));
}
