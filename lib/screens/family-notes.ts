import { type ReadonlySignal, signal } from '@preact/signals';
import { type Messages, type PageVerdict, send } from '../messages.ts';
import type { PlatformId } from '../platforms/platform.ts';

export type FamilyNotesView =
  | { kind: 'loading' }
  | { kind: 'failed'; error: unknown }
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
  const view = signal<FamilyNotesView>({ kind: 'loading' });
  send('readFamilyNotes', { id }).then(
    (about) => {
      view.value = { kind: 'ready', about };
    },
    (error: unknown) => {
      view.value = { kind: 'failed', error };
    },
  );
  return {
    view,
    judge: (platform, student, text) => send('judgeFamilyNote', { platform, student, text }),
    open: (platform) => send('openPlatform', { platform }),
  };
}
