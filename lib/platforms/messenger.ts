import { genericComposer } from './generic.ts';
import type { ComposerRecipe, Platform } from './platform.ts';
import { reading } from './reading.ts';
import { segments } from './segments.ts';

/** Public code of 2026, in part awaiting its authors' own check. */
export const chatMessage: ComposerRecipe = {
  id: 'message',
  field:
    '[contenteditable="true"][role="textbox"][data-lexical-editor="true"][aria-label*="essage" i]',
  container: null,
  send: '[aria-label="Press enter to send" i], [aria-label*="Appuyez sur Entrée pour envoyer" i]',
  sendLabels: ['Send', 'Envoyer'],
  enter: 'sends',
  alsoReads: [],
  verb: 'send',
  seen: '2026-09-01',
};

/** Messenger's own address was closed in April 2026 and leads to facebook.com/messages. */
export const messenger: Platform = {
  id: 'messenger',
  name: 'Messenger',
  matches: ['https://*.messenger.com/*', 'https://*.facebook.com/*'],
  home: 'https://www.facebook.com/messages/',
  chipCorner: 'bottom-left',
  reads: {},
  place({ url }) {
    const path = segments(url.pathname);
    const own = url.hostname.endsWith('messenger.com');
    if (!own && path[0] !== 'messages' && path[0] !== 'e2ee') return null;
    const at = path.indexOf('t');
    const thread = at >= 0 ? path[at + 1] : undefined;
    const kind = path.includes('e2ee') ? 'e2ee' : 't';
    return reading('messenger', url, {
      surface: 'messages',
      conversation: thread ? `${kind}/${thread}` : null,
    });
  },
  composers: [
    chatMessage,
    {
      ...chatMessage,
      id: 'thread',
      field: '[role="main"] [contenteditable="true"][role="textbox"]',
    },
    genericComposer('send', 'sends'),
  ],
};
