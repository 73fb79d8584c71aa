import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isScript, read, root } from './files.ts';
import { importsOf } from './imports.ts';

export interface Reached {
  /** File or package, and the chain of files that leads to it. */
  target: string;
  chain: readonly string[];
}

/** Everything that runs when a file is loaded, imports of imports included; types are erased and not followed. */
export function reachedFrom(
  entry: string,
  textOf: (file: string) => string | null = productText,
): Reached[] {
  const reached = new Map<string, Reached>();
  const follow = (file: string, chain: readonly string[]): void => {
    if (reached.has(file)) return;
    reached.set(file, { target: file, chain });
    const text = isScript(file) ? textOf(file) : null;
    if (text === null) return;
    for (const { target, isPackage, typeOnly } of importsOf(file, text)) {
      if (typeOnly) continue;
      if (isPackage) reached.set(target, { target, chain: [...chain, file] });
      else follow(target, [...chain, file]);
    }
  };
  follow(entry, []);
  return [...reached.values()];
}

function productText(file: string): string | null {
  return existsSync(join(root, file)) ? read(file) : null;
}

/** A circle of imports that starts and ends at the file, or null. */
export function circleAt(file: string, textOf = productText): readonly string[] | null {
  for (const { target, chain } of reachedFrom(file, textOf)) {
    const text = isScript(target) ? textOf(target) : null;
    if (text === null) continue;
    const back = importsOf(target, text).some((each) => !each.typeOnly && each.target === file);
    if (back) return [...chain, target, file];
  }
  return null;
}
