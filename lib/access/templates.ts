import type { AccessTemplate } from '../policy/access-template.ts';
import type { Pack } from '../policy/schema.ts';

/** The registers that packs bring, in the packs' order; of two with one id the first stands. */
export function templatesIn(packs: readonly Pack[]): AccessTemplate[] {
  const byId = new Map<string, AccessTemplate>();
  for (const register of packs.flatMap(({ registers = [] }) => registers)) {
    if (!byId.has(register.id)) byId.set(register.id, register);
  }
  return [...byId.values()];
}
