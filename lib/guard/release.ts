import { type Composer, readDraft } from '../composers/composer.ts';
import type { PageDraft, ReleaseReason } from '../messages.ts';
import type { GuardPorts } from './ports.ts';
import { watchSent } from './sent.ts';
import { keyOf, type Session } from './session.ts';

/** How long a site may take to empty its composer after a click, in milliseconds; then the person is asked to press again. */
const patienceAfterClick = 2_000;
/** How long a send is followed for the ledger. */
const patienceAfterSend = 10_000;

/** Sends exactly this draft by the site's own button; where that does nothing, the next press of a person passes. */
export async function release(
  ports: GuardPorts,
  session: Session,
  composer: Composer,
  draft: PageDraft,
  reason: ReleaseReason | null,
): Promise<void> {
  const key = keyOf(draft);
  if (composer.button) {
    session.pass = { key, state: 'spent' };
    const followed = follow(ports, session, composer, draft, reason, patienceAfterClick);
    composer.button.click();
    if ((await followed) !== 'kept') return;
    // Still the same draft: Classroom does not always take a click that no person made (seen 2026).
    if (readDraft(composer).text !== draft.text) return;
  }
  session.pass = { key, state: 'armed' };
  session.releaseReason = reason;
  ports.show({ hold: { kind: 'press-again', verb: composer.recipe.verb } });
}

/** Waits for the composer to empty, then tells the ledger. */
export async function follow(
  ports: GuardPorts,
  session: Session,
  composer: Composer,
  draft: PageDraft,
  reason: ReleaseReason | null,
  patience = patienceAfterSend,
): Promise<'sent' | 'kept' | 'stopped'> {
  session.following?.stop.abort();
  const following = { key: keyOf(draft), stop: new AbortController() };
  session.following = following;
  const how = await watchSent(composer, patience, following.stop.signal);
  if (session.following === following) session.following = null;
  if (how !== 'sent') return how;
  session.reset();
  await ports.noteSent(ports.newKey(), draft, reason);
  return how;
}
