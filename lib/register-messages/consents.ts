import type { ConsentAnswer, ConsentScope } from '../consent/consent.ts';
import type { PlatformId } from '../platforms/platform.ts';

export interface NewConsent {
  student: string;
  platform: PlatformId;
  scope: ConsentScope;
  answer: ConsentAnswer;
  on: string;
  /** Which of two parents answered; 1 where only one did. */
  parent: 1 | 2;
  /** A `yes` needs both; `no` and `withdrawn` may leave them null. */
  formDate: string | null;
  filedAt: string | null;
  /** SHA-256 of the returned form's file, hexadecimal; null for a form on paper. */
  digest: string | null;
  /** Id of the event that was recorded by mistake and no longer counts. */
  corrects: string | null;
}
/** What parents answered (directive 5.5.3, 5.6, 5.7, 5.8, Annexe A). */
export interface ConsentMessages {
  recordConsents(payload: { key: string; events: readonly NewConsent[] }): null;
}
