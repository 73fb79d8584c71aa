import type * as z from 'zod/mini';
import { pathName } from './path-name.ts';
import { type Pack, packLanguage, packSchema } from './schema.ts';

type Path = readonly PropertyKey[];
type Loose = Record<PropertyKey, unknown>;

/**
 * What this Vigie understands of a pack that is written in a later version of the pack language: values that it does
 * not know are left out, and told by their paths. A row or any other item of a list goes whole: without the condition
 * that nobody understands it would say something else. Null where what is missing cannot be spared.
 */
export function understood(raw: unknown): { pack: Pack; skipped: readonly string[] } | null {
  const rest = structuredClone(raw);
  const skipped = new Set<string>();
  for (;;) {
    const parsed = packSchema.safeParse(rest);
    if (parsed.success) return { pack: parsed.data, skipped: [...skipped] };
    const paths = new Map(
      parsed.error.issues.flatMap(strangeAt).map((path) => [pathName(rest, path), path]),
    );
    if (paths.size === 0) return null;
    for (const [name, path] of paths) {
      if (!leaveOut(rest, path)) return null;
      skipped.add(name);
    }
    dropHoles(rest);
  }
}

/** Whether the pack says that it is written in a later version of the language. */
export function isLater(raw: unknown): boolean {
  const language = (raw as { language?: unknown } | null)?.language;
  return typeof language === 'number' && language > packLanguage;
}

/** What to leave out because of an issue: the item of a list that it lies in, else the value itself. */
function strangeAt(issue: z.core.$ZodIssue): Path[] {
  const { path } = issue;
  const item = path.findIndex((step) => typeof step === 'number');
  if (item >= 0) return [path.slice(0, item + 1)];
  return issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => [...path, key])
    : [path.slice(0, 1)];
}

/** Items of lists leave a hole until all issues of the round are done: positions stay those of the file. */
function leaveOut(root: unknown, path: Path): boolean {
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((at, step) => (at as Loose | null)?.[step], root);
  const last = path.at(-1);
  if (typeof holder !== 'object' || holder === null || last === undefined) return false;
  if (!(last in holder)) return false;
  return Reflect.deleteProperty(holder, last);
}

function dropHoles(root: unknown): void {
  if (typeof root !== 'object' || root === null) return;
  const loose = root as Loose;
  for (const [key, value] of Object.entries(loose)) {
    if (Array.isArray(value)) loose[key] = value.filter((_, index) => index in value);
  }
}
