import { genericComposer } from './generic.ts';
import type { ComposerRecipe, Platform } from './platform.ts';
import { reading } from './reading.ts';
import { segments } from './segments.ts';

const sections = new Set([
  'p',
  'reel',
  'reels',
  'stories',
  'explore',
  'accounts',
  'create',
  'tv',
  'web',
]);

/** Public code of 2026: messages are a labelled text box that Enter sends. */
const message: ComposerRecipe = {
  id: 'message',
  field: '[contenteditable="true"][role="textbox"][aria-label*="essage" i]',
  container: null,
  send: null,
  sendLabels: ['Send', 'Envoyer'],
  enter: 'sends',
  alsoReads: [],
  verb: 'send',
  seen: '2026-06-01',
};
const comment: ComposerRecipe = {
  ...message,
  id: 'comment',
  field: 'textarea[aria-label*="omment" i]',
  sendLabels: ['Post', 'Publier'],
  verb: 'post',
};

export const instagram: Platform = {
  id: 'instagram',
  name: 'Instagram',
  matches: ['https://instagram.com/*', 'https://www.instagram.com/*'],
  home: 'https://www.instagram.com/',
  chipCorner: 'top-right',
  reads: {},
  place({ url }) {
    const [first, second, third] = segments(url.pathname);
    if (first === undefined) return reading('instagram', url, { surface: 'feed' });
    if (first === 'direct') {
      const thread = second === 't' && third ? `t/${third}` : null;
      return reading('instagram', url, { surface: 'messages', conversation: thread });
    }
    if (sections.has(first)) return reading('instagram', url);
    return reading('instagram', url, {
      surface: 'page',
      conversation: `page/${first.toLowerCase()}`,
    });
  },
  composers: [message, comment, genericComposer('post', 'ctrl-sends')],
};
