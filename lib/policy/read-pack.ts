import { registerErrors, VigieError } from '../errors.ts';
import { type Contradiction, inconsistencies } from './consistency.ts';
import { withBase } from './extend.ts';
import { packJson } from './pack-json.ts';
import { packFile } from './packs.ts';
import { type Pack, packSchema } from './schema.ts';
import { schemaFaults } from './schema-faults.ts';
import { isLater, understood } from './understood.ts';

/** A value is not what the schema of packs allows; `path` leads to it. */
export class PackInvalid extends VigieError {}
/** The pack names something that it does not define, or defines an id twice: `detail` is the `Contradiction`. */
export class PackInconsistent extends VigieError {}
registerErrors({ PackInvalid, PackInconsistent });

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
  const raw = joined(text);
  const read = (isLater(raw) ? understood(raw) : null) ?? { pack: strictly(raw), skipped: [] };
  const [fault] = inconsistencies(read.pack);
  if (fault) throw new PackInconsistent(contradictionText(fault), { ...fault });
  return read;
}

/** The pack in a text that `readPackText` accepted before and left nothing out of: it is not checked again. */
export function readSoundPack(text: string): Pack {
  return joined(text) as Pack;
}

function joined(text: string): unknown {
  return withBase(packJson(text), packFile);
}

/** For whoever writes a pack; the person who imports one reads the sentence of `errors`. */
export function contradictionText({ path, kind, id }: Contradiction): string {
  return `${path}: ${said[kind]} ${id}`.trimEnd();
}

const said: Readonly<Record<Contradiction['kind'], string>> = {
  twice: 'an id that stands before it too:',
  unknown: 'the pack does not define',
  fact: 'Vigie knows no fact',
  empty: 'nothing in it',
  year: 'a school year ends on the eve of the next one:',
};

function strictly(raw: unknown): Pack {
  const parsed = packSchema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const [fault] = schemaFaults(raw);
  const { path, wanted } = fault ?? { path: '/', wanted: 'no pack' };
  throw new PackInvalid(`${path}: ${wanted}`, { path });
}
