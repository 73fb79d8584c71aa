import type { Examples } from './examples.ts';
import { memberOf, type Office, paperOf, said } from './office.ts';

/** One act of every command of the principal's office. */
export const officeExamples: Examples<Office> = {
  decide: ({ request }) => ({
    ...said('accepted'),
    record: request,
    committee: { reference: 'CSI-14', on: '2026-11-20' },
    from: '2026-11-23',
    until: '2027-06-30',
  }),
  // Two people are answered: both records, or none.
  handOverDecisions: () => ({}),
  saveStaff: ({ staff }) => ({
    schoolYear: '2026-2027',
    staff: [memberOf('404', staff), memberOf('405')],
  }),
  removeStaff: ({ staff }) => ({ id: staff }),
  enterPaper: ({ staff }) => paperOf(staff),
  removePaper: ({ paper }) => ({ id: paper }),
  handOverOffice: ({ successor }) => ({ next: successor, person: 'Louis Roy' }),
};
