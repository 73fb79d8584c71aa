import type { Question } from '../messages.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { Where } from './where.ts';

/**
 * What must be asked before a hold means much, in Vigie's own window; null: nothing, or nothing that could be kept.
 * Asked only where something was found (docs/design.md "Which space").
 */
export function questionOf(
  verdict: Verdict,
  { place, standing, reading, id, unsureGroup }: Where,
): Question | null {
  if (verdict.level !== 'hold' || !standing) return null;
  const isMail = standing.platform.workAccount !== null;
  if (isMail && place.account === 'unknown' && reading.accountDomain !== null) return 'account';
  if (id === null) return null;
  if (place.purpose === 'unanswered') return 'purpose';
  const counts = standing.status === 'approved' || standing.status === 'authorised';
  if (!counts) return null;
  if (place.space === 'unknown') return 'space';
  // Which class list counts matters only where somebody of one is named.
  const ofGroup = place.space.startsWith('class') && verdict.students.length > 0;
  return unsureGroup && ofGroup ? 'group' : null;
}
