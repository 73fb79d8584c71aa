import { registerErrors, VigieError } from '../../errors.ts';

/** A tab sends more messages than anyone could cause by writing. */
export class TooManyMessages extends VigieError {}
registerErrors({ TooManyMessages });

/**
 * Messages a second that a tab may send for good, and how many at once before that counts. A held key repeats some
 * 33 times a second and each letter is one draft to judge, so nobody who writes meets this; a page that tries names
 * out, to learn which are on the list, does.
 */
const perSecond = 60;
const atOnce = 300;

/** Turns left by tab, in the memory of a background that soon sleeps. */
const tabs = new Map<number, { left: number; at: number }>();

/** Takes one turn of a tab; false where none is left. `at` is in milliseconds of a clock that never goes back. */
export function takeTurn(tab: number, at: number): boolean {
  const known = tabs.get(tab) ?? { left: atOnce, at };
  const left = Math.min(atOnce, known.left + ((at - known.at) / 1000) * perSecond);
  const taken = left >= 1;
  tabs.set(tab, { left: taken ? left - 1 : left, at });
  return taken;
}
