import { deName } from './de-name.ts';

const list = new Intl.ListFormat('fr-CA');

/** A fix in the words of a button, and the answer that there is nothing to fix, in French. */
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
  inform: 'Aviser la direction',
  document: 'Préparer le document',
  whoAppears: 'Indiquer qui apparaît',
  renameFile: 'Renommez le fichier, puis joignez-le de nouveau.',
  lesson: 'Apprendre ce mot à Vigie…',
  /** What the teacher answers where a finding is none. */
  denial: {
    student: 'Ce n’est pas un nom d’élève',
    person: 'Ce n’est pas un nom',
    'birth-date': 'Ce n’est pas une date de naissance',
    'permanent-code': 'Ce n’est pas un code permanent',
    'health-number': 'Ce n’est pas un numéro d’assurance maladie',
    'national-student-id': 'Ce n’est pas un identifiant d’élève',
    phone: 'Ce n’est pas un numéro de téléphone',
    email: 'Ce n’est pas une adresse courriel',
    address: 'Ce n’est pas une adresse',
    result: 'Ce n’est pas un résultat',
    health: 'Cela ne concerne pas la santé d’un élève',
    conduct: 'Cela ne concerne pas un comportement',
  },
};
export type FixWords = typeof fixesFr;
