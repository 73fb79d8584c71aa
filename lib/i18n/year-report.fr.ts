import { speech } from './speech.ts';

const { date, number, plural } = speech.fr;

/** The yearly report on paper and as a table, in French. */
export const yearReportFr = {
  title: 'Destruction des renseignements sur les plateformes',
  about: (schools: string, year: string, on: string) =>
    `${schools}, année scolaire ${year}. État au ${date(on)}.`,
  schools: (count: number) =>
    `${number(count)} ${plural(count, 'établissement', 'établissements')}`,
  confirmations: (count: number) => plural(count, 'confirmation', 'confirmations'),
  settled: (count: number) => plural(count, 'réglée', 'réglées'),
  open: 'à régler',
  byPlatform: 'Par plateforme',
  school: 'École',
  whole: 'Ensemble',
  total: 'En tout',
  none: '–',
  number,
  date,
  states: {
    accepted: 'Acceptées',
    nothing: 'Rien à détruire',
    confirmed: 'Confirmées',
    returned: 'Retournées',
    'on-hold': 'En suspens',
    late: 'En retard',
    expected: 'Attendues',
  },
  state: {
    accepted: 'acceptée',
    nothing: 'rien à détruire',
    confirmed: 'confirmée',
    returned: 'retournée',
    'on-hold': 'en suspens',
    late: 'en retard',
    expected: 'attendue',
  },
  holds: 'En suspens',
  noHolds: 'Rien.',
  hold: (where: string, reason: string, decidedBy: string, on: string) =>
    `${where} : ${reason}, décision de ${decidedBy} le ${date(on)}.`,
  reason: {
    'access-request': 'demande d’accès',
    complaint: 'plainte',
    litigation: 'litige',
    incident: 'incident de confidentialité',
    other: 'autre raison',
  },
  authorisations: 'Autorisations de l’année',
  noAuthorisations: 'Aucune.',
  authorisationHeads: ['Plateforme', 'Décision', 'Référence', 'Fin'],
  answers: { granted: 'accordée', refused: 'refusée', ended: 'échue' },
  declaration: 'Déclaration',
  declared:
    'Ce rapport additionne des déclarations signées par le personnel. Il ne constate pas la destruction elle-même.',
  groups: 'Par groupe',
  groupHeads: ['Groupe', 'Plateforme', 'État'],
  bySchool: 'Par établissement',
  schoolHeads: ['Établissement', 'Confirmations', 'Réglées', 'À régler'],
  page: (page: number, pages: number) => `${page} de ${pages}`,
  csv: {
    lines: ['Établissement', 'Année scolaire', 'Groupe', 'Plateforme', 'État'],
    holds: [
      'Établissement',
      'Groupe',
      'Plateforme',
      'En suspens',
      'Raison',
      'Décision de',
      'Décidé le',
      'Jusqu’au',
    ],
    authorisations: ['Établissement', 'Plateforme', 'Autorisation', 'Référence', 'Fin'],
  },
};
