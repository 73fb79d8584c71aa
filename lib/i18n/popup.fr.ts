export const popupFr = {
  unread: 'Vigie ne lit pas cette page',
  unreadText:
    'Pour écrire ici aux élèves ou aux parents, il faut l’autorisation écrite de la direction (4.0).',
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
