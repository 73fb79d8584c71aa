import { BackgroundGone } from '../errors.ts';
import { type Messages, type RegisterMessages, send } from '../messages.ts';

type Payload<N extends keyof RegisterMessages> = Parameters<RegisterMessages[N]>[0];
/** The messages that change the register: those with an idempotency key. */
type Change = {
  [N in keyof RegisterMessages]: Payload<N> extends { key: string } ? N : never;
}[keyof RegisterMessages];
export type Write = <N extends Change>(
  name: N,
  payload: Omit<Payload<N>, 'key'>,
) => Promise<ReturnType<Messages[N]>>;

/** Asks the background for a change; a second try under the same key does nothing twice. Throws what `send` throws. */
export const write: Write = async (name, payload) => {
  const keyed = { key: crypto.randomUUID(), ...payload } as Parameters<Messages[typeof name]>[0];
  try {
    return await send(name, keyed);
  } catch (error) {
    if (!(error instanceof BackgroundGone)) throw error;
    return await send(name, keyed);
  }
};
