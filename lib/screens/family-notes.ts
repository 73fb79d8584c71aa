import type { ReadonlySignal } from '@preact/signals';
import { type Messages, type PageVerdict, send } from '../messages.ts';
import type { PlatformId } from '../platforms/platform.ts';
import { arriving, type Waiting } from './arriving.ts';

export type FamilyNotesView =
  | Waiting
  | { kind: 'ready'; about: ReturnType<Messages['readFamilyNotes']> };

export interface FamilyNotesScreen {
  view: ReadonlySignal<FamilyNotesView>;
  /** The verdict on a note as it stands. */
  judge(platform: PlatformId, student: string, text: string): Promise<PageVerdict>;
  open(platform: PlatformId): Promise<unknown>;
}

/** The notes that the window was opened for; its id is the address's fragment. They go with the window. */
export function openFamilyNotes(): FamilyNotesScreen {
  const id = location.hash.slice(1);
  return {
    view: arriving(read(id)),
    judge: (platform, student, text) => send('judgeFamilyNote', { platform, student, text }),
    open: (platform) => send('openPlatform', { platform }),
  };
}

async function read(id: string) {
  return { kind: 'ready' as const, about: await send('readFamilyNotes', { id }) };
}
