import type { PlaceReading } from '../platforms/platform.ts';
import type { MediaKind } from '../verdict/verdict.ts';

/** A file that is about to be attached, as Vigie's own window shows it. */
export interface FileShown {
  kind: MediaKind;
  name: string;
  /** Hexadecimal SHA-256: the answer is kept for exactly this file. */
  digest: string;
  /** A small JPEG as a data address; null where the browser cannot draw it. */
  preview: string | null;
  /** The place where it was taken is in the file. */
  tellsPlace: boolean;
}
export interface FileAnswer {
  digest: string;
  /** Who appears; empty: no student. */
  students: readonly string[];
}
/** Who appears in a photo, a film or a recording (directive 5.5.2). */
export interface AppearanceMessages {
  /** What the window is about; `id` comes in its address. `group`: whose students are offered, null where it is not known. */
  readWhoAppears(payload: { id: string }): {
    place: PlaceReading;
    group: string | null;
    files: readonly FileShown[];
  };
  answerWhoAppears(payload: {
    key: string;
    group: string | null;
    answers: readonly FileAnswer[];
  }): null;
}
