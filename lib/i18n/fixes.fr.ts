import { deName } from './de-name.ts';

const list = new Intl.ListFormat('fr-CA');

/** A fix in the words of a button, in French. */
export const fixesFr = {
  list: (items: readonly string[]) => list.format(items),
  write: (words: string) => `Écrire « ${words} »`,
  firstName: 'Écrire le prénom',
  neutral: 'Écrire « un membre du groupe »',
  removeWords: (words: string) => `Retirer « ${words} »`,
  removeSentence: 'Retirer la phrase',
  ownParent: 'Écrire au parent',
  families: 'Une note par famille',
  ownParentOf: (name: string) => `Écrire au parent ${deName(name)}`,
  platform: (platform: string) => `Écrire sur ${platform}`,
  anotherPlatform: 'Écrire sur une plateforme approuvée',
  workEmail: 'Écrire depuis le courriel du travail',
  record: 'Consigner un consentement',
  request: 'Demander une autorisation',
  document: 'Préparer le document',
  whoAppears: 'Indiquer qui apparaît',
  renameFile: 'Renommez le fichier, puis joignez-le de nouveau.',
};
export type FixWords = typeof fixesFr;
