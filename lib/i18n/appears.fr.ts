import { speech } from './speech.ts';

const { number } = speech.fr;

export const appearsFr = {
  title: 'Qui apparaît?',
  of: {
    photo: (at: number, all: number) => (all === 1 ? 'Une photo' : `Photo ${at} sur ${all}`),
    video: (at: number, all: number) => (all === 1 ? 'Une vidéo' : `Vidéo ${at} sur ${all}`),
    audio: (at: number, all: number) =>
      all === 1 ? 'Un enregistrement' : `Enregistrement ${at} sur ${all}`,
    document: (at: number, all: number) => (all === 1 ? 'Un fichier' : `Fichier ${at} sur ${all}`),
  },
  group: (name: string) => `groupe ${name}`,
  nobody: 'Aucun élève',
  forAll: (count: number) =>
    count === 1 ? 'dans ce fichier' : `pour les ${number(count)} fichiers`,
  everyone: 'Toute la classe',
  forThis: 'pour ce fichier',
  checkFirst: 'À vérifier d’abord',
  noConsent: (platform: string) => `aucun consentement valide sur ${platform}`,
  ofGroup: (name: string) => `Groupe ${name}`,
  otherGroup: 'Quel groupe?',
  noGroup:
    'Ajoutez d’abord votre groupe dans Vigie pour indiquer qui apparaît. D’ici là, seul « Aucun élève » peut être répondu.',
  files: 'Fichiers',
  file: (at: number, name: string, answered: boolean) =>
    `Fichier ${at} : ${name}${answered ? ' (répondu)' : ''}`,
  strip: 'Retirer le lieu de la photo',
  stripHint: 'Ainsi que l’heure et l’appareil. L’image elle-même ne change pas.',
  held: (names: readonly string[], clause: string | null) =>
    `Avec ${names.join(', ')}, le fichier sera retenu${clause === null ? '' : ` (${clause})`}.`,
  record: 'Consigner un consentement',
  keeps: 'La réponse est gardée pour ce fichier seulement.',
  chosen: (count: number) =>
    count === 0 ? '' : count === 1 ? '1 élève' : `${number(count)} élèves`,
  next: 'Fichier suivant',
  missing: 'Choisissez qui apparaît, ou « Aucun élève ».',
  answered: 'C’est noté. Vous pouvez fermer cette fenêtre.',
};
export type AppearsWords = typeof appearsFr;
