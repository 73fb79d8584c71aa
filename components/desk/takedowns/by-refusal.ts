import type { Refusal } from '../../../lib/consent/refusal.ts';
import type { Takedown } from '../../../lib/consent/takedowns.ts';

export interface RefusedPosts {
  refusal: Refusal;
  takedowns: readonly Takedown[];
  /** How many are still there. */
  left: number;
}

/** The posts of each refusal; first those with something left to take down, the oldest refusal first. */
export function byRefusal(takedowns: readonly Takedown[]): RefusedPosts[] {
  const groups = new Map<Refusal, Takedown[]>();
  for (const each of takedowns) {
    const known = groups.get(each.refusal);
    if (known) known.push(each);
    else groups.set(each.refusal, [each]);
  }
  return [...groups]
    .map(([refusal, list]) => ({
      refusal,
      takedowns: list,
      left: list.filter(({ doneOn }) => doneOn === null).length,
    }))
    .sort(
      (a, b) =>
        Number(b.left > 0) - Number(a.left > 0) || (a.refusal.since < b.refusal.since ? -1 : 1),
    );
}
