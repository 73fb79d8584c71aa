import type { Migration } from './migration.ts';

/** The year end: checklists, signed records, pinned keys, the principal's office, accesses, incidents and exports. */
export const v003: Migration = {
  version: 3,
  stores: {
    checklists: 'id, group, schoolYear',
    records: 'id, kind, schoolYear, signer, about, replaces',
    pins: 'id, staff',
    decisions: 'id',
    staff: 'id, schoolYear',
    papers: 'id, staff, schoolYear',
    signingKeys: 'id',
    folders: 'id',
    accesses: 'id, person, template',
    incidents: 'id',
    exports: 'id, platform, schoolYear',
  },
  upgrade: null,
};
