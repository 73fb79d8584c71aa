import type { PlatformId } from '../platforms/platform.ts';

/** Dates are calendar days `YYYY-MM-DD` in the school's time zone. A scope is one of the pack's, by its id. */
export type ConsentScope = string;
export type ConsentAnswer = 'yes' | 'no' | 'withdrawn';
/** `none` answers nothing: it takes back the event that it corrects. */
export type RecordedAnswer = ConsentAnswer | 'none';
/** Who answered: one of two parents, or the student where the pack counts them. */
export type Signer = 1 | 2 | 'student';

/** One answer of a parent, append-only (directive 5.5.3, 5.6, 5.7, 5.8, Annexe A). */
export interface ConsentEvent {
  student: string;
  platform: PlatformId;
  scope: ConsentScope;
  answer: RecordedAnswer;
  on: string;
  /** 1 when left out. */
  parent?: Signer;
  id?: string;
  /** Id of the event that was recorded by mistake: it no longer counts. */
  corrects?: string | null;
}
export type ConsentState = 'yes' | 'none' | 'no' | 'withdrawn';
