import type { ConsentEvent } from '../consent/consent.ts';
import { consentState } from '../consent/state.ts';
import { consentRule } from './consent-rule.ts';
import { platformIn } from './platform-in.ts';
import type { Pack } from './schema.ts';
import { scopesOf, scopesOfPost } from './scopes.ts';
import { platformsSharingConsent } from './shared-consent.ts';

/**
 * Whether a student may be shown to a class on a platform, as far as consents go, on a day (`YYYY-MM-DD`): every scope
 * that a post with pictures and voices needs there is agreed to or, where parents are told and may object, not refused.
 */
export function mayBeShown(
  events: readonly ConsentEvent[],
  pack: Pack,
  { student, platform, on }: { student: string; platform: string; on: string },
): boolean {
  const known = platformIn(pack, platform);
  if (!known) return false;
  const platforms = platformsSharingConsent(
    known,
    pack,
    events.map((each) => each.platform),
  );
  const question = { student, platforms, on, ...consentRule(pack) };
  return classScopes(pack, platform).every((scope) => {
    const state = consentState(events, { ...question, scope });
    return state === 'yes' || (state === 'none' && isByNotice(pack));
  });
}

/** Ids of the scopes that a post with pictures and voices needs in the space of a class. */
export function classScopes(pack: Pack, platform: string): string[] {
  const known = platformIn(pack, platform);
  const asked = known ? scopesOf(pack, known, true) : [];
  return scopesOfPost(pack, 'class', true).filter((scope) => asked.includes(scope));
}

/** Whether nobody is asked beforehand: parents are told and may object, or the law allows it by itself. */
export function isByNotice({ consent }: Pack): boolean {
  return consent?.regime === 'notice' || consent?.regime === 'statute';
}
