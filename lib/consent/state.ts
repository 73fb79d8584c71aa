import { agreed } from './agreed.ts';
import type { ConsentEvent, ConsentState } from './consent.ts';
import { type ConsentQuestion, signerStates } from './parents.ts';

/**
 * Where a consent stands on a day (directive 004: 5.5.3, 5.6, 5.7, 5.8, Annexe A). Of several answers the more
 * restrictive one counts.
 */
export function consentState(
  events: readonly ConsentEvent[],
  question: ConsentQuestion,
): ConsentState {
  return agreed(signerStates(events, question), question);
}
