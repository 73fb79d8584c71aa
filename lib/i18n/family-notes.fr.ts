import { deName } from './de-name.ts';

export const familyNotesFr = {
  title: 'Une note par famille',
  text: 'Chaque parent ne lit que ce qui concerne son enfant. Relisez chaque texte, copiez-le, puis collez-le dans l’espace de ce parent.',
  none: 'Vigie ne reconnaît aucun élève dans ce message.',
  progress: (copied: string, all: string) => `Copiées : ${copied} sur ${all}`,
  noteFor: (name: string) => `Pour le parent ${deName(name)}`,
  note: (name: string) => `Texte pour le parent ${deName(name)}`,
  mixed: (sentence: string) =>
    `À récrire, car elle parle aussi d’un autre élève ou Vigie ne sait pas duquel : « ${sentence} »`,
  checking: 'Relecture en cours…',
  ready: 'Prête',
  copy: 'Copier',
  copyAnyway: 'Copier quand même',
  copyFor: (act: string, name: string) => `${act}, pour le parent ${deName(name)}`,
  copied: 'Copiée',
  notCopied: 'La copie n’a pas réussi. Sélectionnez le texte et copiez-le vous-même.',
  open: (platform: string) => `Ouvrir ${platform}`,
  done: 'Terminé',
  kept: 'Votre message reste dans la page. Ces textes ne sont gardés nulle part.',
};
export type FamilyNotesWords = typeof familyNotesFr;
