import type { ConsentEvent, ConsentScope } from './consent.ts';
import { effectiveEvents } from './effective.ts';
import type { ConsentQuestion } from './parents.ts';
import { consentState } from './state.ts';

export interface Refusal {
  student: string;
  scope: ConsentScope;
  platforms: readonly string[];
  /** A refusal (5.7) or a withdrawal (5.8). */
  state: 'no' | 'withdrawn';
  /** First day (`YYYY-MM-DD`) from which it has held without a break. */
  since: string;
}

/** The refusal that stands on the day of the question, and since when; null where none does. */
export function refusalOf(
  events: readonly ConsentEvent[],
  question: ConsentQuestion & { scope: ConsentScope },
): Refusal | null {
  const { student, scope, platforms } = question;
  const stateOn = (on: string) => consentState(events, { ...question, on });
  const state = stateOn(question.on);
  if (state !== 'no' && state !== 'withdrawn') return null;
  const days = effectiveEvents(events)
    .filter(
      (event) =>
        event.student === student &&
        event.scope === scope &&
        platforms.includes(event.platform) &&
        event.on <= question.on,
    )
    .map(({ on }) => on)
    .sort()
    .reverse();
  const broken = days.findIndex((day) => stateOn(day) === 'yes');
  const held = broken === -1 ? days : days.slice(0, broken);
  return { student, scope, platforms, state, since: held.at(-1) ?? question.on };
}
