import type { ConsentEvent, ConsentState } from './consent.ts';
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
}

/**
 * Where a consent stands on a day (directive 004: 5.5.3, 5.6, 5.7, 5.8, Annexe A). Only events of the same school
 * year count, up to the end of that day, in any order, and none that a later one corrects. Of each parent the latest
 * day decides, and on one day the more restrictive answer; a `no` after an earlier `yes` is a withdrawal. Where two
 * parents answer, the more restrictive answer counts: without an agreement there is no consent.
 */
export function consentState(
  events: readonly ConsentEvent[],
  { student, scope, platforms, on, yearFrom }: ConsentQuestion,
): ConsentState {
  const year = schoolYearOf(on, yearFrom);
  const corrected = new Set(events.map(({ corrects }) => corrects));
  const known = events.filter(
    (event) =>
      event.student === student &&
      event.scope === scope &&
      platforms.includes(event.platform) &&
      event.on <= on &&
      schoolYearOf(event.on, yearFrom) === year &&
      (event.id === undefined || !corrected.has(event.id)),
  );
  const states = ([1, 2] as const).map((parent) =>
    stateOfOne(known.filter((event) => (event.parent ?? 1) === parent)),
  );
  return restrictive.find((state) => states.includes(state)) ?? 'none';
}

/** The first of these that a parent's answers come to. */
const restrictive: readonly ConsentState[] = ['withdrawn', 'no', 'yes'];

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
