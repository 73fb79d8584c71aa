import qcCsspb2025 from './packs/qc-csspb-2025.json';
import type { Pack } from './schema.ts';

/** The packs shipped with the product. A test checks each against its schema, so that none is parsed at every start. */
export const packs: readonly Pack[] = [qcCsspb2025 as unknown as Pack];

/** The pack with that id, or null. */
export function packById(id: string): Pack | null {
  return packs.find((pack) => pack.id === id) ?? null;
}
