import type { ReadonlySignal } from '@preact/signals';
import { type Messages, send } from '../messages.ts';
import { arriving, type Waiting } from './arriving.ts';

export type AppearsView =
  | Waiting
  | { kind: 'ready'; about: ReturnType<Messages['readWhoAppears']> };

/** The files that the window was opened for; its id is the address's fragment. */
export function openAppears(): ReadonlySignal<AppearsView> {
  return arriving(read());
}

async function read() {
  const about = await send('readWhoAppears', { id: location.hash.slice(1) });
  return { kind: 'ready' as const, about };
}
