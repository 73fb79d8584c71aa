import type { ConsentEvent, ConsentState } from './consent.ts';
import { mostRestrictive } from './most-restrictive.ts';
import { type ConsentQuestion, parentStates } from './parents.ts';

/**
 * Where a consent stands on a day (directive 004: 5.5.3, 5.6, 5.7, 5.8, Annexe A). Where two parents answered, the
 * more restrictive answer counts.
 */
export function consentState(
  events: readonly ConsentEvent[],
  question: ConsentQuestion,
): ConsentState {
  return mostRestrictive(parentStates(events, question));
}
