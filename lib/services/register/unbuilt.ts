import { VigieError } from '../../errors.ts';
import type { Handlers } from '../../messages.ts';

async function unbuilt(): Promise<never> {
  throw new VigieError('unbuilt');
}

/** Messages whose handler is being built: each goes from here once it has one. */
export const unbuiltHandlers = {
  tickItems: unbuilt,
  noteOpened: unbuilt,
  noteEvidence: unbuilt,
  keepItem: unbuilt,
  removeKept: unbuilt,
  setAside: unbuilt,
  liftHold: unbuilt,
  endStep: unbuilt,
  stateNothing: unbuilt,
  addPost: unbuilt,
  removePost: unbuilt,
  confirmDestruction: unbuilt,
  signConsentsExport: unbuilt,
  dismissReminder: unbuilt,
} satisfies Partial<Handlers>;
