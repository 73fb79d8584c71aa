import { v001Example } from './v001.example.ts';

const before = v001Example.after;
const [student] = before.students ?? [];
const [consent] = before.consents ?? [];
const [notice] = before.notices ?? [];

/** Frozen 2026-11-22. Rows of version 1, as version 2 leaves them. */
export const v002Example: typeof v001Example = {
  before,
  after: {
    ...before,
    students: [{ ...student, avatar: null, leftOn: null }],
    consents: [{ ...consent, parent: 1, corrects: null }],
    notices: [{ ...notice, document: null, submittedOn: null, sealed: null }],
    forms: [],
    documents: [],
    accessChecks: [],
    takedowns: [],
    lessons: [],
    appearances: [],
    packs: [],
    tombstones: [],
    milestones: [],
    locks: [],
    stamps: [],
    resealed: [],
  },
};
