import type { ReportState } from '../../records/report.ts';

/** What the office knows of one group on one platform, in the order of the school's bar; it sees statements only. */
export const officeStates = [
  'accepted',
  // There was nothing to destroy, and that statement is accepted.
  'nothing',
  'confirmed',
  'returned',
  // Accepted, but something had to be set aside (5.9, reading A-10).
  'on-hold',
  'late',
  // Nothing arrived yet: the only state before a statement does.
  'expected',
] as const satisfies readonly ReportState[];
export type OfficeState = (typeof officeStates)[number];

/** Nothing is left to do for these. */
export const settledStates: ReadonlySet<OfficeState> = new Set(['accepted', 'nothing']);
/** Whose person is to be written to. */
export const chasedStates: ReadonlySet<OfficeState> = new Set(['late', 'returned', 'expected']);
