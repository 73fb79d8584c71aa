import { VigieError } from '../../errors.ts';
import type { Handlers } from '../../messages.ts';

async function unbuilt(): Promise<never> {
  throw new VigieError('unbuilt');
}

/** Messages whose handler is being built: each goes from here once it has one. */
export const unbuiltHandlers = {
  dismissReminder: unbuilt,
} satisfies Partial<Handlers>;
