import { genericComposer } from './generic.ts';
import { chatMessage } from './messenger.ts';
import type { ComposerRecipe } from './platform.ts';

/** « Comment as … », « Commenter en tant que … », « Écrivez un commentaire… »; Enter sends (public code, 2026-09). */
const comment: ComposerRecipe = {
  id: 'comment',
  field:
    '[contenteditable="true"][role="textbox"]:is([aria-label*="omment" i], [aria-label^="Repl" i], [aria-label^="Répon" i])',
  container: null,
  send: null,
  sendLabels: [
    'Comment',
    'Commenter',
    'Post comment',
    'Publier un commentaire',
    'Reply',
    'Répondre',
  ],
  enter: 'sends',
  alsoReads: [],
  verb: 'post',
  seen: '2026-09-01',
};

/** The panel « Create post », « Créer une publication »; each edit keeps the panel and says « Save ». */
const post: ComposerRecipe = {
  id: 'post',
  field: '[role="dialog"] [contenteditable="true"][role="textbox"]',
  container: '[role="dialog"]',
  send: null,
  sendLabels: ['Post', 'Publier', 'Next', 'Suivant', 'Save', 'Enregistrer'],
  enter: 'newline',
  alsoReads: [],
  verb: 'post',
  seen: '2026-09-01',
};

/** A group or page may write in the page itself, without a panel. */
const inline: ComposerRecipe = {
  ...post,
  id: 'inline',
  field:
    '[data-pagelet="GroupInlineComposer"] [contenteditable="true"][role="textbox"], [role="main"] [contenteditable="true"][role="textbox"][data-lexical-editor="true"]',
  container: null,
  sendLabels: ['Post', 'Publier'],
};

export const facebookComposers: readonly ComposerRecipe[] = [
  comment,
  // A chat tab over the feed is Messenger's place.
  { ...chatMessage, id: 'chat-tab', platform: 'messenger' },
  post,
  inline,
  genericComposer('post', 'ctrl-sends'),
];
