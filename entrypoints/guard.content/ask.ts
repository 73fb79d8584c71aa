import { BackgroundGone } from '../../lib/errors.ts';
import { type ContentMessages, send } from '../../lib/messages.ts';

/** A worker that is killed while it answers leaves the caller without a reply: asking again wakes it. */
const attempts = 3;
/** A store that never answers must not hold a message for good, in milliseconds. */
const longest = 5_000;

/** Asks the background. Throws its named error, or `BackgroundGone` when nobody answers in time. */
export async function ask<N extends keyof ContentMessages>(
  name: N,
  payload: Parameters<ContentMessages[N]>[0],
): Promise<ReturnType<ContentMessages[N]>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new BackgroundGone(`${name}: no answer in time`)), longest);
  });
  try {
    return await Promise.race([persist(name, payload), late]);
  } finally {
    clearTimeout(timer);
  }
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
