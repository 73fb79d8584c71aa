import type { ConsentEvent, ConsentState, Signer } from './consent.ts';
import { effectiveEvents } from './effective.ts';
import { schoolYearOf } from './school-year.ts';

/** How a pack counts answers; what is left out is Annexe A's. */
export interface ConsentRule {
  /** First day of a school year, `MM-DD`; 1 July when left out. */
  yearFrom?: string;
  /** `open`: an answer outlives its school year; `school-year` when left out (Annexe A). */
  expires?: 'school-year' | 'open';
  /** Whether a *yes* needs both parents; one when left out. */
  signers?: 'one' | 'both';
  /** What the answer of a student of age does: it can refuse (`objects`, `as-well`), or stands alone. */
  studentSigns?: 'objects' | 'as-well' | 'alone';
}

export interface ConsentQuestion extends ConsentRule {
  student: string;
  scope: string;
  /** The platform, with those that share its consent. */
  platforms: readonly string[];
  /** The day asked about, `YYYY-MM-DD`. */
  on: string;
}
export interface SignerStates {
  first: ConsentState;
  second: ConsentState;
  student: ConsentState;
}

/**
 * Where the answers of the first and of the second parent stand, and the student's own, on a day (directive 004: 5.5.3, 5.7, 5.8,
 * Annexe A).
 * Only events of the same school year count (unless an answer outlives it), up to the end of that day, in any order, and none that a later one
 * corrects. The latest day decides, and on one day the more restrictive answer; a `no` after an earlier `yes` is a
 * withdrawal.
 */
export function signerStates(
  events: readonly ConsentEvent[],
  { student, scope, platforms, on, yearFrom, expires }: ConsentQuestion,
): SignerStates {
  const year = schoolYearOf(on, yearFrom);
  const known = effectiveEvents(events).filter(
    (event) =>
      event.student === student &&
      event.scope === scope &&
      platforms.includes(event.platform) &&
      event.on <= on &&
      (expires === 'open' || schoolYearOf(event.on, yearFrom) === year),
  );
  const of = (signer: Signer) =>
    stateOfOne(known.filter((event) => (event.parent ?? 1) === signer));
  return { first: of(1), second: of(2), student: of('student') };
}

function stateOfOne(known: readonly ConsentEvent[]): ConsentState {
  const latest =
    known
      .map((event) => event.on)
      .sort()
      .at(-1) ?? '';
  const answers = known.filter((event) => event.on === latest).map((event) => event.answer);
  if (answers.includes('withdrawn')) return 'withdrawn';
  if (answers.includes('no')) {
    const before = known.some((event) => event.answer === 'yes' && event.on < latest);
    return before ? 'withdrawn' : 'no';
  }
  return answers.includes('yes') ? 'yes' : 'none';
}
