import { domainOf } from './account.ts';
import { genericComposer } from './generic.ts';
import { googleAccount } from './google-account.ts';
import { isGoogleChat } from './google-chat.ts';
import type { ComposerRecipe, Platform } from './platform.ts';
import { reading } from './reading.ts';

/** InboxSDK, gmail-compose-view.ts, 2026-07: its classes are left aside for attributes and labels. */
const compose: ComposerRecipe = {
  id: 'message',
  field:
    '[g_editable="true"][contenteditable="true"], [role="textbox"][contenteditable="true"]:is([aria-label*="Message Body" i], [aria-label*="Corps du message" i])',
  container: null,
  send: '[role="button"]:is([data-tooltip^="Send"], [data-tooltip^="Envoyer"], [aria-label^="Send"], [aria-label^="Envoyer"]), [selector="scheduledSend"]',
  sendLabels: ['Send', 'Envoyer'],
  enter: 'ctrl-sends',
  alsoReads: ['input[name="subjectbox"]'],
  verb: 'send',
  seen: '2026-07-23',
};

/** Personal and school mail share one host: the signed-in address decides (directive 004, 3.0 and 4.0). */
export const gmail: Platform = {
  id: 'gmail',
  name: 'Gmail',
  matches: ['https://mail.google.com/*'],
  home: 'https://mail.google.com/mail/',
  chipCorner: 'bottom-left',
  reads: {
    account: googleAccount,
    title: { selector: 'title', attribute: null, seen: '2026-08-20' },
  },
  place({ url, values }) {
    // Google Chat lives at the same host, alone or inside the mail.
    if (isGoogleChat(url)) return null;
    const accountDomain = domainOf(values.account ?? null) ?? domainOf(values.title ?? null);
    return reading('gmail', url, {
      surface: 'mail',
      accountDomain,
      conversation: accountDomain ? `mailbox/${accountDomain}` : null,
    });
  },
  composers: [compose, genericComposer('send', 'ctrl-sends')],
};
