import type { PageVerdict } from '../page-view.ts';
import type { PlatformId } from '../platforms/platform.ts';

/** One text for each parent, made of a held draft; nothing of it is stored. */
export interface FamilyNoteMessages {
  /** What Vigie's own window is about, told once; `id` comes in its address. `platform`: where the parents are written to. */
  readFamilyNotes(payload: { id: string }): {
    platform: PlatformId;
    /** In the order of the draft. `mixed`: sentences that speak of somebody else as well. */
    notes: readonly { student: string; text: string; mixed: readonly string[] }[];
  };
  /** The verdict on a note in the space of that student's parents. */
  judgeFamilyNote(payload: { platform: PlatformId; student: string; text: string }): PageVerdict;
}
