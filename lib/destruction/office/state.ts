import type { ReportState } from '../../records/report.ts';

/** Nothing is left to do for these. */
export const settledStates: ReadonlySet<ReportState> = new Set(['accepted', 'nothing']);
/** Whose person is to be written to. */
export const chasedStates: ReadonlySet<ReportState> = new Set(['late', 'returned', 'expected']);
