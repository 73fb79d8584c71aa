import type { ConsentEvent } from './consent.ts';

/**
 * The events that count: none that a later one corrects, and none that only takes another back. What was corrected
 * stays so, even where its correction is corrected in turn: a consent is never revived by accident.
 */
export function effectiveEvents<E extends ConsentEvent>(events: readonly E[]): E[] {
  const corrected = new Set(events.map(({ corrects }) => corrects));
  return events.filter(
    ({ id, answer }) => answer !== 'none' && (id === undefined || !corrected.has(id)),
  );
}
