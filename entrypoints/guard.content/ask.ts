import { BackgroundGone } from '../../lib/errors.ts';
import { type ContentMessages, send } from '../../lib/messages.ts';
import { late, tooLate } from './too-late.ts';

/** A worker that is killed while it answers leaves the caller without a reply: asking again wakes it. */
const attempts = 3;

/** Asks the background. Throws its named error, or `BackgroundGone` when nobody answers in time. */
export async function ask<N extends keyof ContentMessages>(
  name: N,
  payload: Parameters<ContentMessages[N]>[0],
): Promise<ReturnType<ContentMessages[N]>> {
  const answer = await Promise.race([persist(name, payload), tooLate()]);
  if (answer === late) throw new BackgroundGone(`${name}: no answer in time`);
  return answer;
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
