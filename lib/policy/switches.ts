import type { Effect, Pack } from './schema.ts';

/** Whether the reading of that effect applies; a pack without such a switch applies it. */
export function reads(pack: Pack, effect: Effect): boolean {
  return pack.switches.find((each) => each.effect === effect)?.default ?? true;
}

/** The pack with the school's own readings (`{ "A-02": false }`); ids that the pack does not know are ignored. */
export function withSwitches(pack: Pack, chosen: Readonly<Record<string, boolean>>): Pack {
  const switches = pack.switches.map((each) => ({
    ...each,
    default: chosen[each.id] ?? each.default,
  }));
  return { ...pack, switches };
}

/** Whether turning the switch can change a verdict; the others are readings of clauses that say nothing of messages. */
export function movesVerdicts({ rows }: Pack, { id, effect }: Pack['switches'][number]): boolean {
  return effect != null || rows.some((row) => row.switch && id in row.switch);
}
