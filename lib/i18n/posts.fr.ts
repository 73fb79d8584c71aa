import { speech } from './speech.ts';

const { number, plural } = speech.fr;

/** The ledger: what was posted that holds personal information, in French. */
export const postsFr = {
  text: 'Vos messages qui contenaient des renseignements personnels. Leur texte n’est jamais gardé.',
  empty: 'Aucune publication. Vigie inscrit ici ce qui nomme ou montre un élève.',
  noMatch: 'Aucune publication ne correspond à ce choix.',
  reading: 'Lecture des publications…',
  count: (all: number) => `${number(all)} ${plural(all, 'publication', 'publications')}`,
  range: (from: number, to: number) => `${number(from)} à ${number(to)}`,
  already: 'C’est déjà publié',
  filter: {
    group: 'Groupe',
    platform: 'Plateforme',
    period: 'Période',
    student: 'Élève',
    studentHint: 'Tapez un nom, puis choisissez-le.',
    unknown: 'Aucun élève de ce nom : choisissez-le dans la liste.',
    all: 'Tous',
    allPlatforms: 'Toutes',
    allPeriods: 'Toutes',
    month: '30 derniers jours',
  },
  date: 'Date',
  place: 'Lieu',
  students: 'Élèves',
  media: 'Média',
  decision: 'Décision',
  acts: 'Lien et suite',
  withMedia: 'Avec média',
  textOnly: 'Texte',
  open: 'Ouvrir l’endroit',
  openPost: 'Ouvrir la publication',
  addLink: 'Ajouter le lien',
  changeLink: 'Changer le lien',
  link: 'Adresse de la publication',
  linkHint: 'Copiez-la depuis le menu de la publication; elle commence par https.',
  wrongLink: 'Une adresse commence par https:// ou http://.',
  removeLink: 'Retirer le lien',
  mistake: 'Publiée par erreur?',
  nobody: 'Aucun élève du registre',
  others: (names: string, count: number) =>
    `${names} et ${number(count)} ${plural(count, 'autre', 'autres')}`,
  decided: { clear: 'En règle', advise: 'Avec conseil', released: 'Publiée quand même' },
  release: {
    'form-received': 'Formulaire reçu, à consigner',
    'not-a-student': 'Pas un nom d’élève',
    safety: 'Sécurité ou urgence',
    other: 'Autre raison',
  },
  erased: 'Effacée',
  erase: 'Effacer la raison',
  eraseNote: 'La raison reste ici et ne figure dans aucun rapport; vous pouvez l’effacer.',
};
export type PostsWords = typeof postsFr;
