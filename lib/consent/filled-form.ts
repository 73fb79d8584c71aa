import type { ConsentScope } from './consent.ts';
import type { SealedIdentity } from './form-identity.ts';

/** A consent form as it came back. */
export interface FilledForm {
  /** null: the form is ours by its fields, and no longer says which. */
  identity: SealedIdentity | null;
  /** Whether what is printed on it is still what was printed when it was made. */
  sameWords: boolean;
  /** By scope, as many as the form asks. */
  boxes: Readonly<Record<ConsentScope, { yes: boolean; no: boolean }>>;
  /** As typed, spaces trimmed. */
  parent: string;
  place: string;
  date: string;
  signature: string;
  /** The second parent's name and signature, and the student's; empty where the form has no such field. */
  second: { parent: string; signature: string };
  studentSignature: string;
}
