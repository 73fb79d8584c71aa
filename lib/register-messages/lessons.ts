import type { Exception } from '../detection/exceptions.ts';
import type { PlaceReading } from '../platforms/platform.ts';

/** The one conversation where a lesson counts, with the group or the student that it is of. */
export type LessonPlace = Pick<PlaceReading, 'platform' | 'url'> & {
  conversation: string;
  group: string | null;
  student: string | null;
};

/** A name found in a draft, as the window that teaches shows it. */
export interface Found {
  word: string;
  /** The phrases in which it could be said to name nobody; empty: nothing around it tells. */
  contexts: readonly Exception[];
  /** A full name or an account of somebody on the roster: it is always found. */
  sure: boolean;
  /** Whose students are offered; null: all. */
  group: string | null;
  place: LessonPlace | null;
}
/** What a teacher says of a word. */
export interface Lesson extends Exception {
  /** Whose nickname it is; null: it names nobody between its neighbours. */
  nicknameOf: string | null;
  /** null: it counts everywhere. */
  place: LessonPlace | null;
}

/** What Vigie learns from the teacher (issue 4): a word that is no student, a nickname. */
export interface LessonMessages {
  /** What the window is about; `id` comes in its address. */
  readTeach(payload: { id: string }): Found;
  /** The same twice is one lesson. */
  learn(payload: { key: string; lesson: Lesson }): { id: string };
  /** Unlearns; a backup does not bring it back. */
  forgetLesson(payload: { key: string; id: string }): null;
}
