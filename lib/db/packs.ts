import { registerErrors, VigieError } from '../errors.ts';
import { checkedPack } from '../managed/checked-pack.ts';
import { managed } from '../managed/managed.ts';
import { packById, packs } from '../policy/packs.ts';
import type { ReadPack } from '../policy/read-pack.ts';
import type { Pack } from '../policy/schema.ts';
import type { Settings } from '../register-messages/settings.ts';
import { sha256 } from '../sha256.ts';
import type { PackRow } from './rows.ts';
import type { Store } from './store.ts';

/** An imported pack is no longer the file that was imported. */
export class PackTampered extends VigieError {}
registerErrors({ PackTampered });

/** A pack that can be followed. `id` is the value of `Settings.pack`: a shipped pack's id, or an imported file's digest. */
export interface KnownPack {
  id: string;
  pack: Pack;
  /** Paths of what this Vigie does not understand of it and leaves out. */
  skipped: readonly string[];
  /** `YYYY-MM-DD`; null for a pack that is shipped or comes by policy. */
  importedOn: string | null;
}

/** The packs to choose from: those shipped, then those imported. Throws what reading a pack throws. */
export async function knownPacks(store: Store): Promise<KnownPack[]> {
  const directives = packs.filter(({ kind }) => kind !== 'register');
  const rows = await store.db.packs.toArray();
  const imported = rows.map(async (row) => ({
    id: row.id,
    ...(await readRow(row)),
    importedOn: row.importedOn,
  }));
  return [
    ...directives.map((pack) => ({ id: pack.id, pack, skipped: [], importedOn: null })),
    ...(await Promise.all(imported)),
  ];
}

/** The pack that is followed, as its body gave it; null before one is chosen. The policy's own stands before all others. */
export async function readPack(store: Store, { pack: id }: Settings): Promise<Pack | null> {
  const { pack } = await managed();
  if (pack) return pack;
  return id === null ? null : packOf(store, id);
}

/** The pack that is followed, then those whose registers of accesses are kept beside its own. Throws `PackTampered`. */
export async function packsInUse(store: Store, settings: Settings): Promise<Pack[]> {
  const beside = settings.registers.map((id) => packOf(store, id));
  const all = await Promise.all([readPack(store, settings), ...beside]);
  return all.filter((pack) => pack !== null);
}

/** A pack by the id that a setting has: a shipped pack's, or an imported file's digest; null where it is gone. */
export async function packOf(store: Store, id: string): Promise<Pack | null> {
  const shipped = packById(id);
  if (shipped) return shipped;
  const row = await store.db.packs.get(id);
  return row ? (await readRow(row)).pack : null;
}

const read = new Map<string, ReadPack>();

/** Checked once a context: a file's digest stands for its text. */
async function readRow({ id, text }: PackRow): Promise<ReadPack> {
  const known = read.get(id);
  if (known) return known;
  if ((await sha256(text)) !== id) throw new PackTampered(id);
  const pack = await checkedPack(text, id);
  read.set(id, pack);
  return pack;
}
