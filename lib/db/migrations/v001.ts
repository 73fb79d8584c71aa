import type { Migration } from './migration.ts';

/** Frozen 2026-11-22. The first schema. */
export const v001: Migration = {
  version: 1,
  stores: {
    groups: 'id',
    students: 'id, group',
    consents: 'id, student',
    authorisations: 'id',
    notices: 'id, group',
    ledger: 'id, sentAt, group, *students',
    places: 'id, group',
    settings: 'id',
    chain: 'seq',
    acks: 'key',
    counters: 'table',
    keys: 'id',
  },
  upgrade: null,
};
