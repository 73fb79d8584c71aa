import type { PlatformId } from '../platforms/platform.ts';
import type { DestructionConfirmation } from '../records/record.ts';

/** The authorisation (4.0) of a platform that lasts longest, as a confirmation names it; null: there is none. */
export function lastAuthorisation(
  platform: PlatformId,
  granted: readonly { platform: PlatformId; until: string }[],
): DestructionConfirmation['authorisation'] {
  const days = granted.filter((each) => each.platform === platform).map(({ until }) => until);
  const until = days.sort().at(-1);
  return until === undefined ? null : { reference: null, until };
}
