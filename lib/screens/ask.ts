import { type ReadonlySignal, signal } from '@preact/signals';
import { type Messages, send } from '../messages.ts';

export type Asked =
  | { kind: 'loading' }
  | { kind: 'failed'; error: unknown }
  | { kind: 'ready'; ask: ReturnType<Messages['readAsk']> };

/** The question that the window was opened for; its id is the address's fragment. */
export function openAsk(): ReadonlySignal<Asked> {
  const asked = signal<Asked>({ kind: 'loading' });
  send('readAsk', { id: location.hash.slice(1) }).then(
    (ask) => {
      asked.value = { kind: 'ready', ask };
    },
    (error: unknown) => {
      asked.value = { kind: 'failed', error };
    },
  );
  return asked;
}
