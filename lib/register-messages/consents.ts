import type { ConsentScope, RecordedAnswer, Signer } from '../consent/consent.ts';
import type { PlatformId } from '../platforms/platform.ts';

export interface NewConsent {
  student: string;
  platform: PlatformId;
  scope: ConsentScope;
  /** `none` only with `corrects`: nothing stands in its place. */
  answer: RecordedAnswer;
  on: string;
  /** Which of two parents answered, 1 where only one did; or the student. */
  parent: Signer;
  /** A `yes` needs both; the others may leave them null. */
  formDate: string | null;
  filedAt: string | null;
  /** SHA-256 of the returned form's file, hexadecimal; null for a form on paper. */
  digest: string | null;
  /** Id of the event that was recorded by mistake and no longer counts. */
  corrects: string | null;
}
/** What parents answered (directive 5.5.3, 5.6, 5.7, 5.8, Annexe A), and what follows from it. */
export interface ConsentMessages {
  recordConsents(payload: { key: string; events: readonly NewConsent[] }): null;
  /** When the forms of these students were given out; null takes it back. */
  setFormsSent(payload: {
    key: string;
    students: readonly string[];
    platform: PlatformId;
    /** `2026-2027`. */
    schoolYear: string;
    sentOn: string | null;
  }): null;
  /** The post about that student was taken down today. */
  tickTakedown(payload: { key: string; post: string; student: string }): null;
  untickTakedown(payload: { key: string; post: string; student: string }): null;
}
