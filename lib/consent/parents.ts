import type { ConsentEvent, ConsentState } from './consent.ts';
import { effectiveEvents } from './effective.ts';
import { schoolYearOf } from './school-year.ts';

export interface ConsentQuestion {
  student: string;
  scope: string;
  /** The platform, with those that share its consent. */
  platforms: readonly string[];
  /** The day asked about, `YYYY-MM-DD`. */
  on: string;
  /** First day of a school year, `MM-DD`; 1 July when left out. */
  yearFrom?: string;
  /** `open`: an answer outlives its school year; `school-year` when left out (Annexe A). */
  expires?: 'school-year' | 'open';
}

/**
 * Where the answers of the first and of the second parent stand on a day (directive 004: 5.5.3, 5.7, 5.8, Annexe A).
 * Only events of the same school year count (unless an answer outlives it), up to the end of that day, in any order, and none that a later one
 * corrects. The latest day decides, and on one day the more restrictive answer; a `no` after an earlier `yes` is a
 * withdrawal.
 */
export function parentStates(
  events: readonly ConsentEvent[],
  { student, scope, platforms, on, yearFrom, expires }: ConsentQuestion,
): readonly [ConsentState, ConsentState] {
  const year = schoolYearOf(on, yearFrom);
  const known = effectiveEvents(events).filter(
    (event) =>
      event.student === student &&
      event.scope === scope &&
      platforms.includes(event.platform) &&
      event.on <= on &&
      (expires === 'open' || schoolYearOf(event.on, yearFrom) === year),
  );
  const of = (parent: 1 | 2) => stateOfOne(known.filter((event) => (event.parent ?? 1) === parent));
  return [of(1), of(2)];
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
