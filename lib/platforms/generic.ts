import type { ComposerRecipe, EnterRule } from './platform.ts';

/** Labels of buttons that publish or send, in French and English; compared folded. */
const sendLabels: readonly string[] = [
  'Publier',
  'Poster',
  'Post',
  'Publish',
  'Envoyer',
  'Envoyer le message',
  'Send',
  'Send message',
  'Commenter',
  'Publier le commentaire',
  'Comment',
  'Post comment',
  'Répondre',
  'Reply',
  'Partager',
  'Share',
  'Soumettre',
  'Submit',
  'Enregistrer',
  'Save',
];

/**
 * The last recipe of every platform, so that an unknown layout is still guarded: any editable field
 * whose nearest button reads like a send button. Search boxes have no such button and stay out.
 */
export function genericComposer(verb: ComposerRecipe['verb'], enter: EnterRule): ComposerRecipe {
  return {
    id: 'generic',
    field:
      '[contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"], [role="textbox"], textarea',
    container: null,
    send: null,
    sendLabels,
    enter,
    alsoReads: [],
    verb,
    seen: '2026-11-22',
  };
}
