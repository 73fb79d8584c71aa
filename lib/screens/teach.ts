import type { ReadonlySignal } from '@preact/signals';
import { send } from '../messages.ts';
import type { Found } from '../register-messages/lessons.ts';
import { arriving, type Waiting } from './arriving.ts';

export type Taught = Waiting | { kind: 'ready'; found: Found };

/** The word that the window was opened for; its id is the address's fragment. */
export function openTeach(): ReadonlySignal<Taught> {
  return arriving(read());
}

async function read() {
  const found = await send('readTeach', { id: location.hash.slice(1) });
  return { kind: 'ready' as const, found };
}
