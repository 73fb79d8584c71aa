import type { PopupWords } from './popup.fr.ts';

export const popupEn: PopupWords = {
  unread: 'Vigie does not read this page',
  unreadText:
    'To write to students or parents here, the principal’s written authorisation is needed (4.0).',
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
