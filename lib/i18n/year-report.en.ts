import { speech } from './speech.ts';

const { date, number, plural } = speech.en;

/** The yearly report on paper and as a table, in English. */
export const yearReportEn = {
  title: 'Destruction of information on platforms',
  about: (schools: string, year: string, on: string) =>
    `${schools}, school year ${year}. As of ${date(on)}.`,
  schools: (count: number) => `${number(count)} ${plural(count, 'school', 'schools')}`,
  confirmations: (count: number) => plural(count, 'confirmation', 'confirmations'),
  settled: (_count: number) => 'settled',
  open: 'open',
  byPlatform: 'By platform',
  school: 'School',
  whole: 'All',
  total: 'In all',
  none: '–',
  number,
  date,
  states: {
    accepted: 'Accepted',
    nothing: 'Nothing to destroy',
    confirmed: 'Confirmed',
    returned: 'Returned',
    'on-hold': 'On hold',
    late: 'Late',
    expected: 'Expected',
  },
  state: {
    accepted: 'accepted',
    nothing: 'nothing to destroy',
    confirmed: 'confirmed',
    returned: 'returned',
    'on-hold': 'on hold',
    late: 'late',
    expected: 'expected',
  },
  holds: 'On hold',
  noHolds: 'Nothing.',
  hold: (where: string, reason: string, decidedBy: string, on: string) =>
    `${where}: ${reason}, decided by ${decidedBy} on ${date(on)}.`,
  reason: {
    'access-request': 'access request',
    complaint: 'complaint',
    litigation: 'litigation',
    incident: 'privacy incident',
    other: 'another reason',
  },
  authorisations: 'Authorisations of the year',
  noAuthorisations: 'None.',
  authorisationHeads: ['Platform', 'Decision', 'Reference', 'End'],
  answers: { granted: 'granted', refused: 'refused', ended: 'ended' },
  declaration: 'Declaration',
  declared:
    'This report adds up statements that staff have signed. It does not witness the destruction itself.',
  groups: 'By group',
  groupHeads: ['Group', 'Platform', 'State'],
  bySchool: 'By school',
  schoolHeads: ['School', 'Confirmations', 'Settled', 'Open'],
  page: (page: number, pages: number) => `${page} of ${pages}`,
  csv: {
    lines: ['School', 'School year', 'Group', 'Platform', 'State'],
    holds: [
      'School',
      'Group',
      'Platform',
      'On hold',
      'Reason',
      'Decided by',
      'Decided on',
      'Until',
    ],
    authorisations: ['School', 'Platform', 'Authorisation', 'Reference', 'End'],
  },
};
