import { BackgroundGone } from '../../lib/errors.ts';
import { type ContentMessages, send } from '../../lib/messages.ts';

/** A worker that is killed while it answers leaves the caller without a reply: asking again wakes it. */
const attempts = 3;
/** A store that never answers must not hold a message for good, in milliseconds. */
const longest = 5_000;
/** What is asked within so many milliseconds shares a timer: one for each key cost a tenth of all that a key costs. */
const together = 1_000;

const late = Symbol();
let bell: { since: number; rings: Promise<typeof late> } | null = null;

/** Asks the background. Throws its named error, or `BackgroundGone` when nobody answers in time. */
export async function ask<N extends keyof ContentMessages>(
  name: N,
  payload: Parameters<ContentMessages[N]>[0],
): Promise<ReturnType<ContentMessages[N]>> {
  const answer = await Promise.race([persist(name, payload), tooLate()]);
  if (answer === late) throw new BackgroundGone(`${name}: no answer in time`);
  return answer;
}

function tooLate(): Promise<typeof late> {
  const now = performance.now();
  if (!bell || now - bell.since > together) {
    const rings = new Promise<typeof late>((resolve) => setTimeout(resolve, longest, late));
    bell = { since: now, rings };
  }
  return bell.rings;
}

async function persist<N extends keyof ContentMessages>(
  name: N,
  payload: Parameters<ContentMessages[N]>[0],
): Promise<ReturnType<ContentMessages[N]>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return (await send(name, payload)) as ReturnType<ContentMessages[N]>;
    } catch (error) {
      if (!(error instanceof BackgroundGone) || attempt === attempts) throw error;
    }
  }
}
