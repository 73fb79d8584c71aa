import type { FamilyNotesWords } from './family-notes.fr.ts';

export const familyNotesEn: FamilyNotesWords = {
  title: 'One note for each family',
  text: 'Each parent reads only what concerns their own child. Read each text, copy it, then paste it into that parent’s space.',
  none: 'Vigie recognises no student in this message.',
  progress: (copied, all) => `Copied: ${copied} of ${all}`,
  noteFor: (name) => `To the parent of ${name}`,
  note: (name) => `Text for the parent of ${name}`,
  mixed: (sentence) =>
    `To rewrite, for it also speaks of another student or Vigie cannot tell of which: “${sentence}”`,
  checking: 'Checking…',
  ready: 'Ready',
  copy: 'Copy',
  copyAnyway: 'Copy anyway',
  copyFor: (act, name) => `${act}, for the parent of ${name}`,
  copied: 'Copied',
  notCopied: 'It could not be copied. Select the text and copy it yourself.',
  open: (platform) => `Open ${platform}`,
  done: 'Done',
  kept: 'Your message stays in the page. These texts are kept nowhere.',
};
