import { registerErrors, VigieError } from '../errors.ts';
import { mergedLists } from './schema.ts';

/** The pack builds on one that Vigie does not ship: `detail.base`. */
export class PackBaseUnknown extends VigieError {}
/** Packs build on each other in a circle: `detail.chain`. */
export class PackCycle extends VigieError {}
/** `without` names what the base does not have, or an id stands twice: `detail.path`. */
export class PackJoinFault extends VigieError {}
registerErrors({ PackBaseUnknown, PackCycle, PackJoinFault });

type Loose = Readonly<Record<string, unknown>>;
type Refuse = (fault: PackJoinFault) => void;

/**
 * A pack joined with what it builds on (`extends`), before any check of its shape: items of a list with the same id
 * take their place, others follow, `without` leaves some out; any other value stands for the base's. A pack that builds
 * on nothing comes back as it is. Throws `PackBaseUnknown`, `PackCycle`; what cannot be joined goes to `refuse`, which
 * throws the `PackJoinFault` unless told otherwise, and is left out where it does not.
 */
export function withBase(
  pack: unknown,
  baseOf: (id: string) => unknown,
  refuse: Refuse = raise,
  chain: readonly string[] = [],
): unknown {
  if (!isObject(pack) || typeof pack.extends !== 'string') return pack;
  const ids = [...chain, String(pack.id)];
  if (ids.includes(pack.extends)) {
    throw new PackCycle(pack.extends, { chain: [...ids, pack.extends].join(' → ') });
  }
  const found = baseOf(pack.extends);
  if (!isObject(found)) throw new PackBaseUnknown(pack.extends, { base: pack.extends });
  const base = withBase(found, baseOf, refuse, ids) as Loose;
  const without = isObject(pack.without) ? pack.without : {};
  const lists = mergedLists.flatMap((list) => {
    const joined = join(
      list,
      { base: base[list], own: pack[list], without: without[list] },
      refuse,
    );
    return joined === undefined ? [] : [[list, joined] as const];
  });
  const { extends: _base, without: _without, ...own } = pack;
  return { ...base, ...own, ...Object.fromEntries(lists) };
}

function raise(fault: PackJoinFault): void {
  throw fault;
}

interface Parts {
  base: unknown;
  own: unknown;
  without: unknown;
}
function join(list: string, { base, own, without }: Parts, refuse: Refuse): unknown {
  // What is no list is left for the schema to refuse.
  if ((own !== undefined && !Array.isArray(own)) || (base === undefined && own === undefined)) {
    return own;
  }
  const joined = new Map(((base ?? []) as unknown[]).map((item) => [idOf(item), item]));
  for (const id of Array.isArray(without) ? without : []) {
    if (!joined.delete(id)) refuse(faultAt(`without.${list}`, id));
  }
  const seen = new Set<unknown>();
  for (const [index, item] of (own ?? []).entries()) {
    const id = idOf(item) ?? `${list}.${index}`;
    if (seen.has(id)) refuse(faultAt(`${list}.${index}.id`, id));
    else joined.set(id, item);
    seen.add(id);
  }
  return [...joined.values()];
}

function faultAt(path: string, id: unknown): PackJoinFault {
  return new PackJoinFault(`${path}: ${String(id)}`, { path, id: String(id) });
}

function idOf(item: unknown): unknown {
  return isObject(item) ? item.id : undefined;
}

function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
