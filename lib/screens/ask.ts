import type { ReadonlySignal } from '@preact/signals';
import { type Messages, send } from '../messages.ts';
import { arriving, type Waiting } from './arriving.ts';

export type Asked = Waiting | { kind: 'ready'; ask: ReturnType<Messages['readAsk']> };

/** The question that the window was opened for; its id is the address's fragment. */
export function openAsk(): ReadonlySignal<Asked> {
  return arriving(read());
}

async function read() {
  const ask = await send('readAsk', { id: location.hash.slice(1) });
  return { kind: 'ready' as const, ask };
}
