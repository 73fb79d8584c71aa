import type * as z from 'zod/mini';
import { registerErrors, VigieError } from '../errors.ts';
import { type Contradiction, inconsistencies } from './consistency.ts';
import { withBase } from './extend.ts';
import { packFile } from './packs.ts';
import { pathName } from './path-name.ts';
import { type Pack, packSchema } from './schema.ts';
import { isLater, understood } from './understood.ts';

/** The file is not JSON; `line` counts from 1, 0 where the reader does not tell. */
export class PackNotJson extends VigieError {}
/** A value is not what the schema of packs allows; `path` leads to it. */
export class PackInvalid extends VigieError {}
/** The pack names something that it does not define, or defines an id twice: `detail` is the `Contradiction`. */
export class PackInconsistent extends VigieError {}
export class PackTooLarge extends VigieError {}
registerErrors({ PackNotJson, PackInvalid, PackInconsistent, PackTooLarge });

/** In UTF-16 units; ours is 40,000. */
export const longestPack = 2_000_000;

/** A pack as it can be followed. */
export interface ReadPack {
  pack: Pack;
  /** Paths of what was written for a later Vigie and is left out; empty for a pack of today. */
  skipped: readonly string[];
}

/**
 * The pack in a file's text, joined with what it builds on, checked against the schema and for consistency: all of it
 * or nothing, but for what a later Vigie will understand. Throws `PackTooLarge`, `PackNotJson`, `PackBaseUnknown`,
 * `PackCycle`, `PackJoinFault`, `PackInvalid`, `PackInconsistent`.
 */
export function readPackText(text: string): ReadPack {
  if (text.length > longestPack) {
    throw new PackTooLarge(`${text.length} characters`, { limit: longestPack / 1_000_000 });
  }
  const raw = joined(text);
  const read = (isLater(raw) ? understood(raw) : null) ?? { pack: strictly(raw), skipped: [] };
  const [fault] = inconsistencies(read.pack);
  if (fault)
    throw new PackInconsistent(`${fault.path}: ${said[fault.kind]} ${fault.id}`, { ...fault });
  return read;
}

/** The pack in a text that `readPackText` accepted before and left nothing out of: it is not checked again. */
export function readSoundPack(text: string): Pack {
  return joined(text) as Pack;
}

function joined(text: string): unknown {
  return withBase(parse(text), packFile);
}

/** For whoever writes a pack; the person who imports one reads the sentence of `errors`. */
const said: Readonly<Record<Contradiction['kind'], string>> = {
  twice: 'an id that stands before it too:',
  unknown: 'the pack does not define',
  fact: 'Vigie knows no fact',
  empty: 'nothing in it',
};

function strictly(raw: unknown): Pack {
  const parsed = packSchema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  // A key that nobody knows is named by the issue, not by its path.
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = pathName(raw, [...(issue?.path ?? []), ...keys]);
  throw new PackInvalid(`${path}: ${issue ? wanted(issue) : 'no pack'}`, { path });
}

/** For whoever writes a pack: what would be right. */
function wanted(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return 'a key that Vigie does not know';
  if (issue.code === 'invalid_value') return `one of ${issue.values.join(', ')} is expected`;
  return issue.code === 'invalid_type' ? `${issue.expected} is expected` : issue.message;
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
