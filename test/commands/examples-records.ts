import type { Examples } from './examples.ts';
import { type Exchange, request } from './exchange.ts';

/** One act of every command that signs, brings in or vouches, in a teacher's register. */
export const recordExamples: Examples<Exchange> = {
  // Both correct what was signed before.
  requestPlatform: () => ({ request: { ...request, aims: 'Encourager les élèves' } }),
  submitDocument: ({ document, group }) => ({ document, groups: [group] }),
  // It counts at once: the platform is authorised by the same change.
  receiveRecords: ({ acceptance }) => ({ files: [{ name: 'réponse.json', jws: acceptance }] }),
  noteDelivered: ({ request: record }) => ({ records: [record], by: 'folder' }),
  // What waited for the key counts from then on: the document is validated by the same change.
  pinKey: ({ waiting }) => ({
    fingerprint: waiting,
    role: 'principal',
    person: 'Louis Roy',
    staff: null,
  }),
  revokeKey: ({ pinned }) => ({ fingerprint: pinned }),
  changeKey: () => ({}),
  confirmDestruction: ({ done }) => ({ checklist: done }),
  signConsentsExport: () => ({
    schoolYear: '2026-2027',
    file: 'ab'.repeat(32),
    groups: ['401'],
    students: 2,
    events: 2,
    mark: 'cd'.repeat(32),
  }),
};
