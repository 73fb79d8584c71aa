import type { SaidOfSite } from '../policy/said-of-site.ts';

export const popupFr = {
  unread: 'Vigie ne lit pas cette page',
  unreadTexts: {
    authorisation:
      'Pour écrire ici aux élèves ou aux parents, il faut l’autorisation écrite de la direction (4.0).',
    inform: 'Avant d’écrire ici aux élèves ou aux parents, avisez la direction (4.0).',
    'list-only':
      'Seules les plateformes approuvées servent à écrire aux élèves ou aux parents (4.0).',
    forbidden: 'La directive ne permet pas d’écrire ici aux élèves ou aux parents (4.0).',
    approved: 'Plateforme approuvée : ajoutez-la pour que Vigie y veille.',
    'sign-in': 'On ne fait que s’y connecter : il n’y a rien à y relire.',
    nothing: 'La directive ne dit rien de ce site.',
  } satisfies Record<SaidOfSite, string>,
  clause: (id: string) => `Clause ${id}`,
  read: 'Lire',
  restsOn: (platform: string, account: string) => `${platform} · ${account}`,
  reload: 'Rechargez cet onglet pour que Vigie y veille.',
  options: 'Réglages',
  desk: 'Ouvrir Vigie',
  where: 'Où l’écrire?',
  record: 'Consigner un consentement',
  authorisations: 'Autorisations',
};
export type PopupWords = typeof popupFr;
