import type { Authorisation, Place } from '../verdict/verdict.ts';
import { approvalWay } from './approval-way.ts';
import { platformIn } from './platform-in.ts';
import type { Pack, PackPlatform, Status } from './schema.ts';
import { reads } from './switches.ts';

/** What the pack says of a place on a day. */
export interface Standing {
  platform: PackPlatform;
  status: Status;
  /** Last day (`YYYY-MM-DD`, included) of the authorisation that gives the status; null without one. */
  until: string | null;
}

/** Whether the place's readers are among those for whom the platform is approved (4.0): `both` counts as parents, null as students. */
function serves(platform: PackPlatform, place: Place, pack: Pack): boolean {
  if (platform.audience === 'both' || place.space === 'staff') return true;
  if (!reads(pack, 'audience-bound')) return true;
  const asked = place.audience === 'both' ? 'parents' : (place.audience ?? 'students');
  return platform.audience === asked;
}

/**
 * Status of a place (directive 004: 3.0, 4.0 and its note). A listed official page comes first, though it is run from
 * a personal account; then a personal account, which is forbidden anywhere; then the work account of an e-mail
 * service; then the platform. An authorisation counts on its first and last day and lifts a wrong audience too; where
 * nobody may give one, none counts.
 * Null: the pack says nothing of the platform.
 */
export function standingOf(
  place: Place,
  pack: Pack,
  authorisations: readonly Authorisation[],
  on: string,
): Standing | null {
  const platform = place.platform && platformIn(pack, place.platform);
  if (!platform) return null;
  const counted = approvalWay(pack) === 'list-only' ? [] : authorisations;
  const until = counted
    .filter((each) => each.platform === platform.id && each.grantedOn <= on && on <= each.until)
    .map((each) => each.until)
    .sort()
    .at(-1);
  const plain = (status: Status): Standing => ({ platform, status, until: null });
  const ifAuthorised = (): Standing =>
    until === undefined
      ? plain('authorisation-required')
      : { platform, status: 'authorised', until };

  if (place.officialPage && platform.officialPage) {
    return platform.officialPage === 'official-page' ? plain('official-page') : ifAuthorised();
  }
  if (place.account === 'personal') return plain('forbidden');
  if (place.account === 'work' && platform.workAccount) return plain(platform.workAccount);
  if (platform.status === 'approved' && serves(platform, place, pack)) return plain('approved');
  return platform.status === 'forbidden' ? plain('forbidden') : ifAuthorised();
}
