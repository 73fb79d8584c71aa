import { genericComposer } from './generic.ts';
import type { ComposerRecipe, Platform } from './platform.ts';
import { reading } from './reading.ts';
import { segments } from './segments.ts';

/** A Slate editor without a send button: Enter sends (Automattic/harper#1275). */
const message: ComposerRecipe = {
  id: 'message',
  field: '[role="textbox"][data-slate-editor="true"]',
  container: null,
  send: null,
  sendLabels: ['Send', 'Send message', 'Envoyer', 'Envoyer le message'],
  enter: 'sends',
  alsoReads: [],
  verb: 'send',
  seen: '2026-08-22',
};

export const discord: Platform = {
  id: 'discord',
  name: 'Discord',
  matches: ['https://*.discord.com/*'],
  home: 'https://discord.com/channels/@me',
  chipCorner: 'top-right',
  reads: {},
  place({ url }) {
    const [first, server, channel] = segments(url.pathname);
    if (first !== 'channels') return reading('discord', url);
    if (server === '@me') {
      return reading('discord', url, {
        surface: 'messages',
        conversation: channel ? `channels/@me/${channel}` : null,
      });
    }
    return reading('discord', url, {
      surface: 'group',
      conversation: server && channel ? `channels/${server}/${channel}` : null,
    });
  },
  composers: [message, genericComposer('send', 'sends')],
};
