import { type ReportState, reportStates } from '../../records/report.ts';
import { settledStates } from './state.ts';

export interface Counts {
  total: number;
  settled: number;
  byState: Readonly<Record<ReportState, number>>;
}

/** How many confirmations there are of each state. */
export function countStates(cells: readonly { state: ReportState }[]): Counts {
  const none = reportStates.map((state) => [state, 0] as const);
  const byState = Object.fromEntries(none) as Record<ReportState, number>;
  for (const { state } of cells) byState[state] += 1;
  const settled = cells.filter(({ state }) => settledStates.has(state)).length;
  return { total: cells.length, settled, byState };
}
