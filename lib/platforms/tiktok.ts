import { genericComposer } from './generic.ts';
import type { ComposerRecipe, Platform } from './platform.ts';
import { reading } from './reading.ts';
import { segments } from './segments.ts';

/** Its one stable mark (`data-e2e`) stands around the field; public notes of 2024-12. */
const comment: ComposerRecipe = {
  id: 'comment',
  field: '[data-e2e="comment-input"] [contenteditable="true"]',
  container: null,
  send: '[data-e2e="comment-post"]',
  sendLabels: ['Post', 'Publier'],
  enter: 'sends',
  alsoReads: [],
  verb: 'post',
  seen: '2024-12-06',
};

export const tiktok: Platform = {
  id: 'tiktok',
  name: 'TikTok',
  matches: ['https://*.tiktok.com/*'],
  home: 'https://www.tiktok.com/',
  chipCorner: 'bottom-left',
  reads: {},
  place({ url }) {
    const [first] = segments(url.pathname);
    if (first === undefined || first === 'foryou' || first === 'following') {
      return reading('tiktok', url, { surface: 'feed' });
    }
    if (first === 'messages') return reading('tiktok', url, { surface: 'messages' });
    if (first.startsWith('@')) {
      return reading('tiktok', url, {
        surface: 'page',
        conversation: `page/${first.toLowerCase()}`,
      });
    }
    return reading('tiktok', url);
  },
  composers: [comment, genericComposer('post', 'sends')],
};
