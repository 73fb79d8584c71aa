import type { ConsentScope } from './consent.ts';
import type { SealedIdentity } from './form-identity.ts';

/** A consent form as it came back. */
export interface FilledForm {
  /** null: the form is ours by its fields, and no longer says which. */
  identity: SealedIdentity | null;
  /** Whether what is printed on it is still what was printed when it was made. */
  sameWords: boolean;
  boxes: Readonly<Record<ConsentScope, { yes: boolean; no: boolean }>>;
  /** As typed, spaces trimmed. */
  parent: string;
  place: string;
  date: string;
  signature: string;
}
