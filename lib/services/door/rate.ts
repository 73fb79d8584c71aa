import { registerErrors, VigieError } from '../../errors.ts';

/** A tab sends more messages than anyone could cause by writing. */
export class TooManyMessages extends VigieError {}
registerErrors({ TooManyMessages });

/**
 * Messages a second that a tab may send for good, and how many at once before that counts. A held key repeats some
 * 33 times a second and each letter is one draft to judge, so nobody who writes meets this; a page that tries names
 * out, to learn which are on the list, does.
 */
const ofAny = { perSecond: 60, atOnce: 300 };
/** A person presses what opens a window; a page's process that was taken over could bury the desk under them. */
const ofOpening = { perSecond: 0.5, atOnce: 10 };
const opening: ReadonlySet<string> = new Set([
  'ask',
  'writeToFamilies',
  'askWhoAppears',
  'teach',
  'openPlatform',
  'openUnlock',
  'openPage',
  // Opens nothing, but leaves a line: a person presses for that too.
  'noteExport',
]);

interface Turns {
  left: number;
  at: number;
}
/** Turns left by tab, in the memory of a background that soon sleeps. */
const turnsOfAny = new Map<number, Turns>();
const turnsOfOpening = new Map<number, Turns>();

/**
 * Takes the turn of a tab for a message of that name; false where none is left. `at` is in milliseconds of a clock that
 * never goes back.
 */
export function takeTurn(tab: number, name: unknown, at: number): boolean {
  const isOpening = typeof name === 'string' && opening.has(name);
  const takes = take(turnsOfAny, ofAny, tab, at);
  return takes && (!isOpening || take(turnsOfOpening, ofOpening, tab, at));
}

function take(
  tabs: Map<number, Turns>,
  { perSecond, atOnce }: typeof ofAny,
  tab: number,
  at: number,
): boolean {
  const known = tabs.get(tab) ?? { left: atOnce, at };
  const left = Math.min(atOnce, known.left + ((at - known.at) / 1000) * perSecond);
  const taken = left >= 1;
  tabs.set(tab, { left: taken ? left - 1 : left, at });
  return taken;
}
