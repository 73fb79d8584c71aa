import { type Kept, registersIn } from '../access/registers-in.ts';
import { readAccesses } from '../db/accesses.ts';
import { knownPacks } from '../db/packs.ts';
import type { AccessEntry } from '../db/rows.ts';
import { openStore } from '../db/store.ts';
import { packs } from '../policy/packs.ts';
import type { Pack } from '../policy/schema.ts';
import { type AccessAsk, accessAsks } from './access-asks.ts';
import { saveAccess, saveSystem, saveSystemCsv } from './access-files.ts';
import { type AccessLine, accessLines } from './access-lines.ts';
import type { Register } from './register.ts';

/** One system's register: its steps and rules, the pack whose notice and clauses stand beside it, and the accesses to it. */
export interface AccessSystem extends Kept {
  lines: readonly AccessLine[];
}
/** The register of accesses as whoever reads may see it. */
export interface AccessRegister {
  systems: readonly AccessSystem[];
  accesses: readonly AccessEntry[];
  /** What they ask for today, nearest end first. */
  asks: readonly AccessAsk[];
  /** Packs whose registers can be kept; `inUse`: the one that is followed, which always is. */
  offered: readonly { id: string; pack: Pack; inUse: boolean }[];
}
export interface Accesses {
  /** Throws `SealBroken`, `PackTampered`. */
  read(register: Register): Promise<AccessRegister>;
  saveAccess: typeof saveAccess;
  saveSystem: typeof saveSystem;
  saveSystemCsv: typeof saveSystemCsv;
}
export const accesses: Accesses = { read, saveAccess, saveSystem, saveSystemCsv };

async function read({ settings, given, today }: Register): Promise<AccessRegister> {
  const store = await openStore();
  const rows = await readAccesses(store, settings);
  const shipped = packs.map((pack) => ({ id: pack.id, pack }));
  const known = await knownPacks(store);
  const others = known.filter(({ id }) => !shipped.some((each) => each.id === id));
  const offered = [...shipped, ...others]
    .filter(({ pack }) => (pack.registers ?? []).length > 0)
    .map(({ id, pack }) => ({ id, pack, inUse: pack.id === given?.id }));
  const kept = [
    ...(given ? [given] : []),
    ...settings.registers.flatMap((id) => offered.find((each) => each.id === id)?.pack ?? []),
  ];
  const systems = registersIn(kept).map((each) => ({
    ...each,
    lines: accessLines(each.template, rows, today),
  }));
  const asks = accessAsks(systems.flatMap(({ lines }) => lines));
  return { systems, accesses: rows, asks, offered };
}
