import { speech } from './speech.ts';

const { number, plural } = speech.fr;

export const consentsFr = {
  group: 'Groupe',
  platform: 'Plateforme',
  student: 'Élève',
  search: 'Nom',
  form: 'Formulaire',
  noGroup: 'Ajoutez d’abord un groupe et sa liste, sous Groupes.',
  noStudents: 'Ce groupe n’a pas encore d’élèves.',
  noMatch: 'Aucun élève ne correspond à ce filtre.',
  scopes: { class: 'Espace de la classe', 'own-parent': 'Espace du parent' },
  states: { yes: 'Oui', no: 'Non', withdrawn: 'Retiré', none: 'Sans réponse' },
  filters: { all: 'Toutes', yes: 'Oui', no: 'Non', withdrawn: 'Retiré', none: 'Sans réponse' },
  filterLabel: 'Réponses affichées',
  counts: (yes: number, no: number, none: number) =>
    `${number(yes)} oui · ${number(no)} non · ${number(none)} sans réponse`,
  draft: 'à enregistrer',
  cell: (student: string, scope: string, state: string) => `${student}, ${scope} : ${state}`,
  cellDraft: (student: string, scope: string, state: string) =>
    `${student}, ${scope} : ${state}, à enregistrer`,
  since: (day: string) => `le ${day}`,
  filed: (day: string, where: string) => `${day} · ${where}`,
  pending: (count: number) =>
    `${number(count)} ${plural(count, 'réponse', 'réponses')} à enregistrer`,
  formDate: 'Formulaires datés du',
  filedAt: 'Classés',
  filedHint: 'Classeur 402',
  askForYes: 'Cette date et cet endroit valent pour tous les « oui ».',
  wrongDate: 'Indiquez la date du formulaire.',
  future: 'La date du formulaire est dans le futur.',
  otherYear: (year: string) =>
    `Un consentement vaut pour une année scolaire : la date doit être en ${year}.`,
  wrongPlace: 'Indiquez où les formulaires sont classés.',
  older: (student: string, day: string) =>
    `${student} : une réponse du ${day} est plus récente que ce formulaire, ou du même jour. Elle l’emporte.`,
  keys: {
    space: ['Espace', 'réponse suivante'],
    yes: ['O', 'oui'],
    no: ['N', 'non'],
    enter: ['Entrée', 'enregistrer'],
    escape: ['Échap', 'annuler'],
  },
};
export type ConsentsWords = typeof consentsFr;
