import type { PageNoticeWords } from './page-notice.fr.ts';

/** The same in English. */
export const pageNoticeEn: PageNoticeWords = {
  region: 'Notice from Vigie',
  file: (name) => `File: ${name}`,
  deleteBy: 'To be deleted by',
  reason: 'Reason (optional)',
  reasons: {
    meeting: 'Meeting',
    family: 'Handed to the family',
    print: 'Printing',
    other: 'Other',
  },
  note: 'Note it',
  close: 'Close',
  noted: (day) => `Noted: you will be reminded on ${day}.`,
  failed: 'Vigie could not note it. The file itself is untouched.',
};
