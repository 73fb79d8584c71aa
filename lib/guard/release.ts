import type { Composer } from '../composers/composer.ts';
import type { PageDraft, ReleaseReason } from '../messages.ts';
import type { GuardPorts } from './ports.ts';
import { type Watch, watchSent } from './sent.ts';
import { keyOf, type Session } from './session.ts';

/** How long a site may take to answer our click, in milliseconds; then the person is asked to press again. */
const patienceAfterClick = 2_000;
/** How long a send is followed for the ledger, in milliseconds: a site may keep the text while it uploads. */
const patienceAfterSend = 60_000;

/** Sends exactly this draft by the site's own button; where that does nothing, the next press of a person passes. */
export async function release(
  ports: GuardPorts,
  session: Session,
  composer: Composer,
  draft: PageDraft,
  reason: ReleaseReason | null,
): Promise<void> {
  const key = keyOf(draft);
  session.releaseReason = reason;
  const askToPress = () => {
    session.pass = { key, state: 'armed' };
    ports.show({ hold: { kind: 'press-again', verb: composer.recipe.verb } });
  };
  if (!composer.button) {
    askToPress();
    return;
  }
  session.pass = { key, state: 'spent' };
  // Classroom does not always take a click that no person made (seen 2026).
  const slow = { after: patienceAfterClick, call: askToPress };
  const followed = follow(ports, session, composer, draft, slow);
  composer.button.click();
  await followed;
}

/** Waits for the composer to empty, then tells the ledger; that it could not is said, never kept silent. */
export async function follow(
  ports: GuardPorts,
  session: Session,
  composer: Composer,
  draft: PageDraft,
  slow: Watch['slow'] = null,
): Promise<void> {
  session.following?.stop.abort();
  const following = { key: keyOf(draft), stop: new AbortController() };
  session.following = following;
  const { signal } = following.stop;
  const { text } = draft;
  const how = await watchSent({ composer, text, patience: patienceAfterSend, slow, signal });
  if (session.following === following) session.following = null;
  if (how !== 'sent') return;
  const reason = session.releaseReason ?? (draft.dismissed.length > 0 ? 'not-a-student' : null);
  session.reset();
  ports.endPrompt();
  try {
    await ports.noteSent(ports.newKey(), draft, reason);
  } catch (error) {
    console.warn('Vigie: sent, not noted', error);
    ports.show({ hold: { kind: 'not-noted' } });
  }
}
