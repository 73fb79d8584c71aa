import type { PlatformId } from '../platforms/platform.ts';
import type { DestructionConfirmation } from '../records/record.ts';

/** The authorisation (4.0) of a platform that lasts longest, as a confirmation names it; null: there is none. */
export function lastAuthorisation(
  platform: PlatformId,
  granted: readonly { platform: PlatformId; until: string; reference?: string }[],
): DestructionConfirmation['authorisation'] {
  const last = granted
    .filter((each) => each.platform === platform)
    .sort((a, b) => a.until.localeCompare(b.until))
    .at(-1);
  return last ? { reference: last.reference ?? null, until: last.until } : null;
}
