import type { v001Example } from './v001.example.ts';
import { v002Example } from './v002.example.ts';

/** Rows of version 2, as version 3 leaves them. */
export const v003Example: typeof v001Example = {
  before: v002Example.after,
  after: {
    ...v002Example.after,
    checklists: [],
    records: [],
    pins: [],
    decisions: [],
    staff: [],
    papers: [],
    signingKeys: [],
    folders: [],
    accesses: [],
    incidents: [],
    exports: [],
  },
};
