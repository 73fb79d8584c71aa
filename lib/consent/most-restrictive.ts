import type { ConsentState } from './consent.ts';

const order: readonly ConsentState[] = ['withdrawn', 'no', 'yes'];

/** What several parents' answers come to: without an agreement there is no consent. */
export function mostRestrictive(states: readonly ConsentState[]): ConsentState {
  return order.find((state) => states.includes(state)) ?? 'none';
}
