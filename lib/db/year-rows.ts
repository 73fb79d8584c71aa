import type { PlatformId } from '../platforms/platform.ts';
import type { Answer, Approver, HoldReason, Outcome, RecordKind } from '../records/record.ts';
import type { Sealed } from './rows.ts';

/** Rows of the year end, of signed records and of the principal's office. Days `YYYY-MM-DD`, instants ISO 8601 in UTC. */

/** What was done of the destruction of one group on one platform (5.9); what there is to do is computed. */
export interface ChecklistRow {
  /** `group|platform|schoolYear`, and `|student` where one student left during the year. */
  id: string;
  group: string;
  platform: PlatformId;
  schoolYear: string;
  student: string | null;
  /** `item`: id of a recipe's step, or `post:<id>`. */
  ticked: readonly { item: string; on: string }[];
  /** Posts whose link was opened from the list. */
  opened: readonly string[];
  /** The person states that there was nothing to destroy. */
  nothing: boolean;
  /** Steps *déposer au dossier* and *mettre de côté*, when the person is done with them. */
  keptOn: string | null;
  heldOn: string | null;
  sealed: Sealed<{
    kept: readonly Kept[];
    holds: readonly Hold[];
    /** By item: a request number, an answer's date. */
    evidence: Readonly<Record<string, string>>;
  }>;
}
/** Gone to the student's file before destruction (5.10). */
export interface Kept {
  id: string;
  what: string;
  student: string | null;
  file: string;
  on: string;
}
/** What may not be destroyed yet: the principal decides. */
export interface Hold {
  id: string;
  what: string;
  /** Ids of ledger rows; empty: something else. */
  posts: readonly string[];
  reason: HoldReason;
  decidedBy: string;
  decidedOn: string;
  until: string | null;
  liftedOn: string | null;
}
/** A signed record, made here or brought in; never changed, kept when its year is erased: it is the proof. */
export interface RecordRow {
  /** SHA-256 of the JWS's characters, hexadecimal. */
  id: string;
  kind: RecordKind;
  direction: 'out' | 'in';
  schoolYear: string;
  /** Fingerprint of the key that signed it. */
  signer: string;
  /** Made or brought in. */
  at: string;
  /** Own ones: what they are about (id of a checklist, of a document, of a platform); null else. */
  about: string | null;
  replaces: string | null;
  /** Brought in: what came of it; own ones are `counted`. */
  outcome: Outcome;
  /** Own ones: how they left, last time. */
  delivered: { by: 'file' | 'folder' | 'mail'; on: string } | null;
  /** The compact JWS. */
  sealed: Sealed<{ jws: string; name: string }>;
}
/** A key that a person vouched for. */
export interface PinRow {
  /** Fingerprint: SHA-256 of the raw public key, hexadecimal. */
  id: string;
  role: 'staff' | 'principal';
  pinnedOn: string;
  revokedOn: string | null;
  /** Fingerprint of the key that took its place. */
  next: string | null;
  /** Id in `staff`, in the office. */
  staff: string | null;
  /** Raw public key, base64url. */
  publicKey: string;
  algorithm: 'EdDSA';
  sealed: Sealed<{ person: string }>;
}
/** What the principal decided on a record; changeable until it is handed over. */
export interface DecisionRow {
  /** Id of the record. */
  id: string;
  answer: Answer;
  on: string;
  from: string | null;
  until: string | null;
  /** Id of the record of decisions that carried it. */
  handedOver: string | null;
  sealed: Sealed<{
    comment: string;
    committee: { reference: string; on: string } | null;
    approver: Approver | null;
    /** Of sealed consents: the proof that their file was opened. */
    opened: string | null;
  }>;
}
/** A member of staff, as the principal's office lists them. */
export interface StaffRow {
  id: string;
  schoolYear: string;
  leavesOn: string | null;
  sealed: Sealed<{
    person: string;
    email: string;
    groups: readonly { name: string; platforms: readonly PlatformId[] }[];
  }>;
}
/** A confirmation that came on paper or by e-mail, entered by hand. */
export interface PaperRow {
  id: string;
  staff: string;
  platform: PlatformId;
  schoolYear: string;
  receivedOn: string;
  answer: Answer;
  nothing: boolean;
  sealed: Sealed<{ group: string; remark: string }>;
}
/** This person's own signing key; the private half cannot be exported. */
export interface SigningKeyRow {
  /** Fingerprint. */
  id: string;
  keys: CryptoKeyPair;
  publicKey: string;
  madeOn: string;
  /** Another one took its place. */
  retiredOn: string | null;
}
/** The folder that the school's drive synchronises, chosen by the person (Chromium). */
export interface FolderRow {
  id: 'shared';
  handle: FileSystemDirectoryHandle;
  chosenOn: string;
}
