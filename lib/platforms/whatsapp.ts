import { genericComposer } from './generic.ts';
import type { ComposerRecipe, Platform } from './platform.ts';
import { reading } from './reading.ts';

/** Public code of 2024 to 2026. */
const message: ComposerRecipe = {
  id: 'message',
  field: '#main footer [contenteditable="true"], footer [contenteditable="true"][role="textbox"]',
  container: null,
  send: '[data-icon="send"], [data-icon="wds-ic-send-filled"], [data-testid="send"]',
  sendLabels: ['Send', 'Envoyer'],
  enter: 'sends',
  alsoReads: [],
  verb: 'send',
  seen: '2026-01-01',
};

export const whatsapp: Platform = {
  id: 'whatsapp',
  name: 'WhatsApp',
  matches: ['https://web.whatsapp.com/*'],
  home: 'https://web.whatsapp.com/',
  chipCorner: 'top-left',
  reads: {
    // The address never changes; a message's id names its chat (`false_…@g.us_…`).
    message: { selector: '#main [data-id*="@"]', attribute: 'data-id', seen: '2024-12-01' },
  },
  place({ url, values }) {
    const chat = /[\d-]+@(?:c|g)\.us|\d+@lid/.exec(values.message ?? '');
    return reading('whatsapp', url, {
      surface: 'messages',
      conversation: chat ? chat[0] : null,
    });
  },
  composers: [message, genericComposer('send', 'sends')],
};
