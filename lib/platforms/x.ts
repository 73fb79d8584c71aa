import { genericComposer } from './generic.ts';
import type { ComposerRecipe, Platform } from './platform.ts';
import { reading } from './reading.ts';
import { segments } from './segments.ts';

const sections = new Set([
  'i',
  'explore',
  'search',
  'notifications',
  'settings',
  'login',
  'tos',
  'privacy',
]);

/** Public captures of x.com, January 2026. */
const post: ComposerRecipe = {
  id: 'post',
  field: '[role="textbox"][data-testid^="tweetTextarea_"]',
  container: null,
  send: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
  sendLabels: [],
  enter: 'ctrl-sends',
  alsoReads: [],
  verb: 'post',
  seen: '2026-01-30',
};
const message: ComposerRecipe = {
  ...post,
  id: 'message',
  field: '[data-testid="dmComposerTextInput"]',
  send: '[data-testid="dmComposerSendButton"]',
  enter: 'sends',
  verb: 'send',
};

export const x: Platform = {
  id: 'x',
  name: 'X',
  matches: [
    'https://x.com/*',
    'https://www.x.com/*',
    'https://mobile.x.com/*',
    'https://twitter.com/*',
    'https://www.twitter.com/*',
    'https://mobile.twitter.com/*',
  ],
  home: 'https://x.com/home',
  chipCorner: 'top-right',
  reads: {},
  place({ url }) {
    const [first, second, third] = segments(url.pathname);
    if (first === undefined || first === 'home' || first === 'compose') {
      return reading('x', url, { surface: 'feed' });
    }
    if (first === 'messages') {
      return reading('x', url, {
        surface: 'messages',
        conversation: second ? `dm/${second}` : null,
      });
    }
    if (first === 'i' && second === 'chat') {
      return reading('x', url, { surface: 'messages', conversation: third ? `dm/${third}` : null });
    }
    if (sections.has(first)) return reading('x', url);
    return reading('x', url, { surface: 'page', conversation: `page/${first.toLowerCase()}` });
  },
  composers: [post, message, genericComposer('post', 'ctrl-sends')],
};
