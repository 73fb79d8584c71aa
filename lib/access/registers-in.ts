import type { AccessTemplate } from '../policy/access-template.ts';
import type { Pack } from '../policy/schema.ts';

/** A register of accesses, and the pack that brings it. */
export interface Kept {
  template: AccessTemplate;
  pack: Pack;
}

/** The registers that packs bring, in the packs' order; of two with one id the first stands. */
export function registersIn(packs: readonly Pack[]): Kept[] {
  const byId = new Map<string, Kept>();
  for (const pack of packs) {
    for (const template of pack.registers ?? []) {
      if (!byId.has(template.id)) byId.set(template.id, { template, pack });
    }
  }
  return [...byId.values()];
}
