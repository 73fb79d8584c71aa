import { rosterFr } from './roster.fr.ts';
import { speech } from './speech.ts';

const { number, plural } = speech.fr;

/** What all of Vigie’s own pages say, in French. */
export const sharedFr = {
  language: { fr: 'Français', en: 'English' },
  other: 'English',
  local: 'Tout reste dans ce navigateur.',
  office: 'Bureau de la direction',
  loading: 'Lecture des données…',
  save: 'Enregistrer',
  saved: 'Enregistré.',
  add: 'Ajouter',
  remove: 'Retirer',
  removeItem: (item: string) => `Retirer ${item}`,
  cancel: 'Annuler',
  edit: 'Modifier',
  retry: 'Réessayer',
  yes: 'Oui',
  no: 'Non',
  none: 'Aucun',
  previous: 'Précédents',
  next: 'Suivants',
  range: (from: number, to: number, all: number) =>
    `${number(from)} à ${number(to)} sur ${number(all)}`,
  students: (count: number) => `${number(count)} ${plural(count, 'élève', 'élèves')}`,
  groups: (count: number) => `${number(count)} ${plural(count, 'groupe', 'groupes')}`,
  studentsAndLeft: (count: number, left: number) =>
    `${number(count)} ${plural(count, 'élève', 'élèves')}${left > 0 ? ` (et ${number(left)} ${plural(left, 'parti', 'partis')})` : ''}`,
  group: (name: string) => `groupe ${name}`,
  honesty:
    'Vigie aide à relire; elle ne certifie rien et ne voit ni l’application Teams ni le téléphone.',
  damage: {
    title: 'Des données manquent',
    text: (changes: number) =>
      `Vigie se souvient de ${number(changes)} ${plural(changes, 'changement', 'changements')}, mais les données de ce navigateur ne les contiennent pas tous. Pour ne rien perdre de plus, elle n’écrit plus rien.`,
    advice:
      'Restaurez une sauvegarde ou voyez ce qui a été trouvé. Ne réinstallez pas l’extension : cela effacerait ce qui reste.',
    open: 'Ouvrir la récupération',
  },
  setUp: {
    title: 'Vigie n’est pas encore configurée',
    text: 'Choisissez d’abord votre organisme scolaire : Vigie appliquera sa directive.',
    act: 'Configurer Vigie',
  },
  roster: rosterFr,
};
export type SharedWords = typeof sharedFr;
