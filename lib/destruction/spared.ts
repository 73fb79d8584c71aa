import type { PlatformId } from '../platforms/platform.ts';
import type { Pack } from '../policy/schema.ts';

/** The platforms that the destruction of 30 June spares, whatever their status (5.9): the pack names them. */
export function sparedBy(pack: Pack | null): ReadonlySet<PlatformId> {
  const exempt = pack?.platforms.filter(({ retentionExempt }) => retentionExempt) ?? [];
  return new Set(exempt.map(({ id }) => id as PlatformId));
}
