import { domainOf } from './account.ts';
import { genericComposer } from './generic.ts';
import type { ComposerRecipe, Platform } from './platform.ts';
import { reading } from './reading.ts';

/** From general knowledge of Outlook on the web (2026-11-22), beside Ctrl+Enter; not tried on the site. */
const sendChords = ['Alt+s'];

/** Public code of 2026-08; the French « Envoyer » has no recent source. */
const compose: ComposerRecipe = {
  id: 'message',
  field:
    '[contenteditable="true"]:is([aria-label*="Message body" i], [aria-label*="Corps du message" i])',
  container: null,
  send: null,
  sendLabels: ['Send', 'Envoyer'],
  enter: 'ctrl-sends',
  sendChords,
  alsoReads: [
    'input:is([aria-label*="subject" i], [aria-label*="objet" i], [placeholder*="subject" i], [placeholder*="objet" i])',
  ],
  verb: 'send',
  seen: '2026-08-20',
};

export const outlook: Platform = {
  id: 'outlook',
  name: 'Outlook',
  matches: [
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*',
    'https://outlook.live.com/*',
  ],
  home: 'https://outlook.cloud.microsoft/mail/',
  chipCorner: 'bottom-right',
  reads: {
    // Shown once the account panel was opened.
    account: { selector: '#mectrl_currentAccount_secondary', attribute: null, seen: '2026-08-02' },
  },
  place({ url, values }) {
    const account = url.hostname === 'outlook.live.com' ? 'personal' : 'work';
    return reading('outlook', url, {
      surface: 'mail',
      account,
      accountDomain: domainOf(values.account ?? null),
      conversation: `mailbox/${account}`,
    });
  },
  composers: [compose, { ...genericComposer('send', 'ctrl-sends'), sendChords }],
};
