import type { Migration } from './migration.ts';

/** Frozen 2026-11-22. The desk: avatars, departures, forms, documents, checks, backups, packs, passphrase. */
export const v002: Migration = {
  version: 2,
  stores: {
    ledger:
      'id, sentAt, group, *students, [group+sentAt], [platform+sentAt], [group+platform+sentAt]',
    forms: 'id, student',
    documents: 'id',
    accessChecks: 'id, group',
    takedowns: 'id, post, student',
    lessons: 'id, student, group',
    appearances: 'id, group, *students',
    packs: 'id',
    tombstones: 'id',
    milestones: 'id',
    locks: 'id',
    stamps: 'id',
    resealed: '[table+row]',
  },
  async upgrade(transaction) {
    await transaction.table('students').toCollection().modify({ avatar: null, leftOn: null });
    await transaction.table('consents').toCollection().modify({ parent: 1, corrects: null });
    await transaction
      .table('notices')
      .toCollection()
      .modify({ document: null, submittedOn: null, sealed: null });
  },
};
