import { domainOf } from './account.ts';
import { genericComposer } from './generic.ts';
import { googleAccount } from './google-account.ts';
import type { ComposerRecipe, Platform } from './platform.ts';
import { reading } from './reading.ts';
import { segments } from './segments.ts';

/** techno-cardi/Plan-de-cours, classroom.js (2026, French interface); chewhx/talia for the English one. */
const announcement: ComposerRecipe = {
  id: 'announcement',
  field:
    '[contenteditable="true"][role="textbox"][aria-label*="nnonce" i], [contenteditable="true"][role="textbox"][aria-label*="nnounce" i], [data-is-edit-mode="true"] [contenteditable="true"][role="textbox"]:not([aria-label*="omment" i])',
  container: null,
  send: null,
  sendLabels: ['Publier', 'Post'],
  enter: 'newline',
  alsoReads: [],
  verb: 'post',
  seen: '2026-06-01',
};
/** Its first versions typed into a comment: comment labels hold « commentaire » or « comment ». */
const comment: ComposerRecipe = {
  ...announcement,
  id: 'comment',
  field:
    '[contenteditable="true"][role="textbox"][aria-label*="omment" i], textarea[aria-label*="omment" i]',
  sendLabels: ['Publier', 'Publier le commentaire', 'Post', 'Post comment'],
  enter: 'ctrl-sends',
};

export const classroom: Platform = {
  id: 'classroom',
  name: 'Google Classroom',
  matches: ['https://classroom.google.com/*'],
  home: 'https://classroom.google.com/',
  chipCorner: 'bottom-right',
  reads: { account: googleAccount },
  place({ url, values }) {
    const accountDomain = domainOf(values.account ?? null);
    const path = segments(url.pathname);
    // `/u/1/` only counts the accounts of this browser; the same class has the same key under each.
    const [kind, course, item, itemId, page, , , , student] =
      path[0] === 'u' ? path.slice(2) : path;
    if ((kind !== 'c' && kind !== 'w' && kind !== 'r') || !course) {
      return reading('classroom', url, { accountDomain });
    }
    // An item's own pages hold class comments and private comments alike: the address does not tell which.
    if (kind === 'c' && item && itemId && page) {
      const whose = page === 'submissions' && student ? `/student/${student}` : '';
      const conversation = `c/${course}/${item}/${itemId}${whose}`;
      return reading('classroom', url, { accountDomain, surface: 'class', conversation });
    }
    return reading('classroom', url, {
      accountDomain,
      surface: 'class',
      space: 'class',
      conversation: `c/${course}`,
    });
  },
  composers: [announcement, comment, genericComposer('post', 'ctrl-sends')],
};
