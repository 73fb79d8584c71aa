import type { PopupWords } from './popup.fr.ts';

export const popupEn: PopupWords = {
  unread: 'Vigie does not read this page',
  unreadTexts: {
    authorisation:
      'To write to students or parents here, the principal’s written authorisation is needed (4.0).',
    inform: 'Before you write to students or parents here, tell the principal (4.0).',
    'list-only': 'Only approved platforms are used to write to students or parents (4.0).',
    forbidden: 'The directive does not allow writing to students or parents here (4.0).',
    approved: 'Approved platform: add it so that Vigie watches there.',
    'sign-in': 'People only sign in here: there is nothing to read over.',
    nothing: 'The directive says nothing of this site.',
  },
  clause: (id) => `Clause ${id}`,
  read: 'Read',
  restsOn: (platform, account) => `${platform} · ${account}`,
  reload: 'Reload this tab so that Vigie can watch it.',
  options: 'Settings',
  where: 'Where to write it?',
  desk: 'Open Vigie',
  record: 'Record a consent',
  authorisations: 'Authorisations',
};
