import { type OfficeState, officeStates, settledStates } from './state.ts';

export interface Counts {
  total: number;
  settled: number;
  byState: Readonly<Record<OfficeState, number>>;
}

/** How many confirmations there are of each state. */
export function countStates(cells: readonly { state: OfficeState }[]): Counts {
  const none = officeStates.map((state) => [state, 0] as const);
  const byState = Object.fromEntries(none) as Record<OfficeState, number>;
  for (const { state } of cells) byState[state] += 1;
  const settled = cells.filter(({ state }) => settledStates.has(state)).length;
  return { total: cells.length, settled, byState };
}
