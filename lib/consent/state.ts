import type { ConsentEvent, ConsentState } from './consent.ts';
import { type ConsentQuestion, parentStates } from './parents.ts';

/**
 * Where a consent stands on a day (directive 004: 5.5.3, 5.6, 5.7, 5.8, Annexe A). Where two parents answered, the
 * more restrictive answer counts: without an agreement there is no consent.
 */
export function consentState(
  events: readonly ConsentEvent[],
  question: ConsentQuestion,
): ConsentState {
  const states = parentStates(events, question);
  return restrictive.find((state) => states.includes(state)) ?? 'none';
}

/** The first of these that a parent's answers come to. */
const restrictive: readonly ConsentState[] = ['withdrawn', 'no', 'yes'];
