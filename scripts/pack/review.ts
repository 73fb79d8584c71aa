import { inconsistencies } from '../../lib/policy/consistency.ts';
import { type PackJoinFault, withBase } from '../../lib/policy/extend.ts';
import { packJson } from '../../lib/policy/pack-json.ts';
import { packById, packFile } from '../../lib/policy/packs.ts';
import { contradictionText } from '../../lib/policy/read-pack.ts';
import { mergedLists, type Pack, packSchema } from '../../lib/policy/schema.ts';
import { schemaFaults } from '../../lib/policy/schema-faults.ts';
import { isLater, understood } from '../../lib/policy/understood.ts';
import { packFaults } from './faults.ts';

/** All that there is to say of a pack, sentences that begin with a path (`rows.odd: …`). */
export interface Review {
  /** What of it can be read; null where nothing can. */
  pack: Pack | null;
  /** Why it is refused; empty for a sound pack. */
  errors: readonly string[];
  /** Paths of what is written for a later Vigie. */
  skipped: readonly string[];
  /** What is allowed and probably not meant. */
  remarks: readonly string[];
}
type Loose = Readonly<Record<string, unknown>>;

/**
 * Reads a pack for its author: not the first fault, as whoever imports it is told, but every one, and then what the rest
 * of it says. Throws `PackTooLarge`, `PackNotJson`, `PackBaseUnknown`, `PackCycle`: there is nothing to read then.
 */
export function reviewOf(text: string): Review {
  const refused: string[] = [];
  const refuse = ({ message }: PackJoinFault) => void refused.push(message);
  const raw = withBase(packJson(text), packFile, refuse);
  const later = isLater(raw) ? understood(raw) : null;
  const faults = later ? [] : schemaFaults(raw).map(({ path, wanted }) => `${path}: ${wanted}`);
  const sound = later ?? understood(withStandIns(raw));
  const pack = sound?.pack ?? null;
  const contradictions = (pack ? inconsistencies(pack) : []).filter(
    ({ kind, id }) => kind !== 'unknown' || !isDefined(raw, id),
  );
  const errors = [...refused, ...faults, ...contradictions.map(contradictionText)];
  return {
    pack,
    errors,
    skipped: later?.skipped ?? [],
    remarks: pack ? packFaults(pack, raw) : [],
  };
}

/** With the blank pack's values where a value that is no list is refused, so that the rest can still be read. */
function withStandIns(raw: unknown): unknown {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return raw;
  const issues = packSchema.safeParse(raw).error?.issues ?? [];
  const strange = new Set(
    issues.flatMap(({ path }) => (path.some((step) => typeof step === 'number') ? [] : [path[0]])),
  );
  const blank = Object.entries(packById('blank') ?? {}).filter(([key]) => strange.has(key));
  const sound = Object.entries(raw).filter(([key]) => !strange.has(key));
  return Object.fromEntries([...sound, ...blank]);
}

/** Whether the file defines the id in a part that is itself refused: what names it is not at fault. */
function isDefined(raw: unknown, id: string): boolean {
  const lists = mergedLists.map((list) => (raw as Loose)[list]);
  return lists.some(
    (list) =>
      (list !== undefined && !Array.isArray(list)) ||
      (Array.isArray(list) && list.some((item: { id?: unknown } | null) => item?.id === id)),
  );
}
