import { speech } from './speech.ts';

const { date, number } = speech.fr;

/** Accesses on paper and in a spreadsheet, in French. */
export const accessPaperFr = {
  summary: 'Résumé d’une demande d’accès',
  register: 'Registre des accès',
  steps: 'Étapes',
  accesses: 'Accès',
  stepHeads: ['Clause', 'Étape', 'Qui', 'Preuve', 'Jour'],
  rowHeads: ['Personne', 'Demande', 'Profil', 'État', 'Premier jour', 'Dernier jour', 'Suite'],
  system: 'Système',
  source: 'Source',
  on: (day: string) => `État au ${date(day)}`,
  count: (page: number, of: number) => `Page ${number(page)} de ${number(of)}`,
  foot: 'Résumé tenu avec Vigie; il ne remplace pas les formulaires.',
  toDo: 'à faire',
  approvedBy: 'Approbation',
  endedOn: 'Terminé le',
  self: 'par la personne elle-même',
  date,
  csvHeads: [
    ...['Système', 'Personne', 'Demande', 'Profil', 'Organismes', 'Courriel', 'État'],
    ...['Premier jour', 'Dernier jour', 'Terminé le', 'Approbation', 'Résolution'],
    ...['Prochaine étape', 'Étapes faites', 'Notes'],
  ],
};
