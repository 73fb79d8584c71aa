import { type AccessWorld, accessDraft, incidentDraft } from './accesses.ts';
import type { Examples } from './examples.ts';

/** One act of every command of the register of accesses and of the drafts of incidents. */
export const accessExamples: Examples<AccessWorld> = {
  addAccess: ({ other }) => ({
    template: 'services-partenaires',
    type: 'modification',
    person: null,
    of: other,
    draft: accessDraft,
  }),
  editAccess: ({ other }) => ({ id: other, draft: { ...accessDraft, notes: 'poste 12' } }),
  tickAccessStep: ({ other }) => ({ id: other, step: '3', on: '2026-11-21' }),
  approveAccess: ({ other }) => ({
    id: other,
    approver: { role: 'security-officer', self: false, resolution: '' },
  }),
  reviewAccess: ({ other }) => ({ id: other, on: '2026-11-22' }),
  endAccess: ({ other }) => ({ id: other, on: '2026-11-22' }),
  // Two systems: both cancellations, or none.
  leaveAccesses: ({ person }) => ({ person, on: '2026-12-18' }),
  removeAccess: ({ other }) => ({ id: other }),
  // The record, and its id at the access.
  askAccess: ({ own }) => ({ id: own }),
  saveIncident: ({ incident }) => ({ id: incident, draft: { ...incidentDraft, risk: 'Faible' } }),
  removeIncident: ({ incident }) => ({ id: incident }),
};
