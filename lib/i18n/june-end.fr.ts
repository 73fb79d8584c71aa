import { speech } from './speech.ts';

const { number } = speech.fr;

/** The end of a school year, in French. */
export const juneEndFr = {
  title: 'Terminer l’année',
  text: 'Quand tout est accepté, Vigie efface aussi ses propres listes et publications de l’année. La preuve reste.',
  open: 'Terminer l’année',
  steps: {
    confirmed: 'Toutes les confirmations sont acceptées',
    export: 'La direction a ouvert les consentements de l’année',
    erase: 'Effacer l’année d’ici',
  },
  all: (done: number, all: number) => `${number(done)} sur ${number(all)}`,
  missing: 'Il manque :',
  exportText:
    'Les formulaires restent classés à l’école. Ce fichier scellé garde ce qui a été répondu, pour la direction seulement.',
  make: 'Sceller les consentements',
  made: (name: string) =>
    `Enregistré : ${name}. Remettez le fichier à la direction, et son mot de passe de vive voix.`,
  see: 'Voir ce qui est remis',
  notOver: 'L’année n’est pas terminée : rien ne peut encore être effacé.',
  erased: (day: string) =>
    `Effacée le ${day}. Les documents signés restent dans Échanges. Faites maintenant une sauvegarde neuve.`,
  nothing: 'Aucune année à terminer.',
};
export type JuneEndWords = typeof juneEndFr;
