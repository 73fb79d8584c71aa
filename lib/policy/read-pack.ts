import { registerErrors, VigieError } from '../errors.ts';
import { inconsistencies } from './consistency.ts';
import { type Pack, packSchema } from './schema.ts';

/** The file is not JSON; `line` counts from 1, 0 where the reader does not tell. */
export class PackNotJson extends VigieError {}
/** A value is not what the schema of packs allows; `path` leads to it. */
export class PackInvalid extends VigieError {}
/** The pack names something that it does not define, or defines an id twice. */
export class PackInconsistent extends VigieError {}
export class PackTooLarge extends VigieError {}
registerErrors({ PackNotJson, PackInvalid, PackInconsistent, PackTooLarge });

/** In UTF-16 units; ours is 40,000. */
export const longestPack = 2_000_000;

/**
 * The pack in a file's text, checked against the schema and for consistency: all of it or nothing.
 * Throws `PackTooLarge`, `PackNotJson`, `PackInvalid`, `PackInconsistent`.
 */
export function readPackText(text: string): Pack {
  if (text.length > longestPack) {
    throw new PackTooLarge(`${text.length} characters`, { limit: longestPack / 1_000_000 });
  }
  const parsed = packSchema.safeParse(parse(text));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const path = issue?.path.join('.') || '/';
    throw new PackInvalid(`${path}: ${issue?.message}`, { path });
  }
  const [fault] = inconsistencies(parsed.data);
  if (fault !== undefined) throw new PackInconsistent(fault, { fault });
  return parsed.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (cause) {
    const line = lineOf(String(cause), text);
    throw new PackNotJson(`line ${line}`, { line }, { cause });
  }
}

/** Firefox and newer Chromiums tell the line, older ones the position. */
function lineOf(message: string, text: string): number {
  const line = /line (\d+)/u.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/u.exec(message)?.[1];
  return position === undefined ? 0 : text.slice(0, Number(position)).split('\n').length;
}
