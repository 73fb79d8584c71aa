import type { ConsentState } from './consent.ts';
import { mostRestrictive } from './most-restrictive.ts';
import type { ConsentRule, SignerStates } from './parents.ts';

/**
 * What the answers of all who sign come to: any refusal prevails, and a *yes* needs a parent's, or both parents' where
 * the pack asks for both. Vigie knows no student's age: a student's answer counts once it is recorded, beside the
 * parents' or, where the student decides alone, in their place.
 */
export function agreed(
  { first, second, student }: SignerStates,
  { signers = 'one', studentSigns = 'as-well' }: ConsentRule,
): ConsentState {
  if (studentSigns === 'alone' && student !== 'none') return student;
  const state = mostRestrictive([first, second, student]);
  if (state !== 'yes') return state;
  const parents = [first, second].filter((each) => each === 'yes').length;
  return parents >= (signers === 'both' ? 2 : 1) ? 'yes' : 'none';
}
