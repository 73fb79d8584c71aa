import { BackgroundGone } from '../../lib/errors.ts';
import { type ContentMessages, send } from '../../lib/messages.ts';

/** A worker that is killed while it answers leaves the caller without a reply: asking again wakes it. */
const attempts = 3;

/** Asks the background, again where it was killed while it answered. */
export async function ask<N extends keyof ContentMessages>(
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
