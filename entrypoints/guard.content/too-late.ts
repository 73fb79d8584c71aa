/** A store that never answers must not hold a message for good, in milliseconds. */
const longest = 5_000;
/** What is asked within so many milliseconds shares a timer: one for each key cost a tenth of all that a key costs. */
const together = 2_000;

export const late = Symbol();
let bell: { since: number; rings: Promise<typeof late> } | null = null;

/** Resolves five seconds from now, two seconds less at most. */
export function tooLate(): Promise<typeof late> {
  const now = performance.now();
  if (!bell || now - bell.since > together) {
    const rings = new Promise<typeof late>((resolve) => setTimeout(resolve, longest, late));
    bell = { since: now, rings };
  }
  return bell.rings;
}
