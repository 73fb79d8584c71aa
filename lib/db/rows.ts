import type { ConsentScope, RecordedAnswer, Signer } from '../consent/consent.ts';
import type { Language, ReleaseReason, Settings } from '../messages.ts';
import type { PlatformId, Space } from '../platforms/platform.ts';
import type { Level, MediaShown } from '../verdict/verdict.ts';
import type { AccessRow, IncidentRow } from './access-rows.ts';
import type { ExportRow } from './export-rows.ts';
import type {
  ChecklistRow,
  DecisionRow,
  PaperRow,
  PinRow,
  RecordRow,
  StaffRow,
} from './year-rows.ts';

export type * from './access-rows.ts';
export type * from './export-rows.ts';
export type * from './kept-rows.ts';
export type * from './year-rows.ts';

/**
 * Rows as they lie in the store. Ids are opaque; dates are `YYYY-MM-DD`, instants ISO 8601 in UTC.
 * What names a person, and free text, lies in `sealed` only; the shape behind it is the type's parameter.
 */
export interface Sealed<T> {
  /** AES-256-GCM: 12 bytes of nonce, then the cipher text and its tag. */
  bytes: Uint8Array<ArrayBuffer>;
  /** Never present: carries the type of what is sealed. */
  readonly of?: T;
}

export interface GroupRow {
  id: string;
  /** `2025-2026`. */
  schoolYear: string;
  /** Platforms in use for this group this year (directive 5.2). */
  platforms: readonly PlatformId[];
  sealed: Sealed<{ name: string }>;
}
export interface StudentRow {
  id: string;
  group: string;
  /** Id of the avatar; null until one is given. */
  avatar: string | null;
  /** Left the group that day; kept until what was posted about them is destroyed. */
  leftOn: string | null;
  sealed: Sealed<{ firstName: string; lastName: string; nicknames: readonly string[] }>;
}
/** Append-only: an answer is never changed, a later one follows it (5.5.3, 5.7, 5.8). */
export interface ConsentRow {
  id: string;
  student: string;
  platform: PlatformId;
  scope: ConsentScope;
  answer: RecordedAnswer;
  on: string;
  recordedAt: string;
  formDate: string | null;
  /** Which of two parents answered, or the student. */
  parent: Signer;
  /** Id of the event that was recorded by mistake: it no longer counts. */
  corrects: string | null;
  /** `digest`: SHA-256 of the returned form's file, hexadecimal. Rows of version 1 have `filedAt` only. */
  sealed: Sealed<{ filedAt: string | null; recordedBy?: string; digest?: string | null }>;
}
/** The consent form of a student for a platform and a school year (`student|platform|schoolYear`): given out, not yet answered. */
export interface FormRow {
  id: string;
  student: string;
  platform: PlatformId;
  schoolYear: string;
  sentOn: string;
}
export interface AuthorisationRow {
  id: string;
  platform: PlatformId;
  grantedOn: string;
  until: string;
  /** `reference`: of the security committee (4.0); none where it was written by hand. */
  sealed: Sealed<{ by: string; reference?: string }>;
}
/** The information document of 5.1, by group and platform. */
export interface NoticeRow {
  /** `group|platform`. */
  id: string;
  group: string;
  platform: PlatformId;
  /** Id of its `DocumentRow`; null where the document was made elsewhere. */
  document: string | null;
  /** Sent to the principal. */
  submittedOn: string | null;
  validatedOn: string | null;
  sentOn: string | null;
  /** Who validated it; null until then, and in rows of version 1. */
  sealed: Sealed<{ validatedBy: string }> | null;
}
/** What a document of 5.1 says; one may serve several groups. */
export interface DocumentRow {
  id: string;
  platform: PlatformId;
  createdOn: string;
  /** The language that it is written in. */
  lang: Language;
  /** `readers`: who can read there. */
  sealed: Sealed<{ title: string; aims: string; use: string; readers: string }>;
}
/** Who can get in (5.4), looked at once a term. */
export interface AccessCheckRow {
  /** `group|platform|schoolYear|round`. */
  id: string;
  group: string;
  platform: PlatformId;
  schoolYear: string;
  round: 'autumn' | 'winter';
  /** Ticked so far, of `members`, `guests`, `join-code`, `public`. */
  ticked: readonly string[];
  doneOn: string | null;
}
/** A post that had to be taken down after a refusal (5.7) or a withdrawal (5.8), and was. */
export interface TakedownRow {
  /** `post|student`. */
  id: string;
  post: string;
  student: string;
  doneOn: string;
}
/** Who appears in a photo, a film or a recording (5.5.2), as the teacher answered for exactly that file. */
export interface AppearanceRow {
  /** SHA-256 of the file, hexadecimal. */
  id: string;
  /** Empty: no student. */
  students: readonly string[];
  /** Whose students were offered; null where the place told no group. */
  group: string | null;
  answeredOn: string;
}
/** What the teacher taught: a word that names nobody between its neighbours, or a student's nickname. */
export interface LessonRow {
  id: string;
  kind: 'nobody' | 'nickname';
  /** Whose nickname it is, or whose the one conversation is where it counts. */
  student: string | null;
  /** Of that conversation. */
  group: string | null;
  /** Id as in `PlaceRow.id`; null: it counts everywhere. */
  place: string | null;
  platform: PlatformId | null;
  learntOn: string;
  /** As typed; the neighbours with their spaces. `url` and `conversation` are those of the place. */
  sealed: Sealed<{
    word: string;
    before: string;
    after: string;
    url: string | null;
    conversation: string | null;
  }>;
}
/** What was posted that carries personal information: never its text, never the kind of remark. */
export interface LedgerRow {
  id: string;
  platform: PlatformId;
  /** Id of the place as in `PlaceRow.id`; null where the page does not tell the conversation. */
  place: string | null;
  group: string | null;
  sentAt: string;
  students: readonly string[];
  media: boolean;
  /** What kinds of it, where they were known. Rows before version 3 have none. */
  shows?: readonly MediaShown[];
  /** null, with `decided`, once the person erased how it was decided. */
  level: Level | null;
  decided: 'clear' | 'advise' | 'released' | null;
  release: ReleaseReason | null;
  /** Added by hand: where it was made, as Vigie did not see it. Rows before version 3 have none. */
  elsewhere?: 'phone' | 'application' | 'other';
  /** `link`: to the post itself, where the page gave one or the teacher pasted it. */
  sealed: Sealed<{ url: string; link?: string | null }>;
}
/** What the teacher answered for a conversation. */
export interface PlaceRow {
  /** Keyed digest of platform and conversation: a conversation's key may name a person. */
  id: string;
  platform: PlatformId;
  space: Space;
  group: string | null;
  student: string | null;
  purpose: 'school' | 'personal';
  answeredOn: string;
  sealed: Sealed<{ url: string; conversation: string }>;
}
/** A pack that the school body gave out as a file; its id is the SHA-256 of the file, hexadecimal. */
export interface PackRow {
  id: string;
  pack: string;
  importedOn: string;
  /** The file's text, checked against the schema when it was imported and each time it is read. */
  text: string;
}
/** Something erased for good: a restored backup does not bring it back. */
export interface TombstoneRow {
  /** `table|id` of the erased row. */
  id: string;
  erasedOn: string;
  /** Erased because its group went to another person: the group may come back. */
  handedOver?: true;
}
/** When something of the store was last done. */
export interface MilestoneRow {
  /** `backup`, `restore`, `recovery`, `purge|2025-2026`, `handover|<group>` (given), `handed-over|<group>` (erased here). */
  id: string;
  on: string;
}
/** When a row was last changed: tells two devices which of two versions is the newer. */
export interface StampRow {
  /** `table|id`. */
  id: string;
  /** ISO 8601, UTC. */
  at: string;
}
export interface SettingsRow {
  id: 'settings';
  value: Partial<Settings>;
}
/** A row's secret under the next sealing key, until all of them take its place at once. */
export interface ResealedRow {
  table: string;
  row: string;
  sealed: Sealed<unknown>;
}

export type Opened<R> = R extends { sealed: Sealed<infer S> } ? Omit<R, 'sealed'> & S : R;
/** Entries: rows with their sealed fields opened, as the queries of `lib/db` return them. */
export type GroupEntry = Opened<GroupRow>;
export type StudentEntry = Opened<StudentRow>;
export type ConsentEntry = Opened<ConsentRow>;
export type AuthorisationEntry = Opened<AuthorisationRow>;
export type LedgerEntry = Opened<LedgerRow>;
export type PlaceEntry = Opened<PlaceRow>;
export type DocumentEntry = Opened<DocumentRow>;
export type LessonEntry = Opened<LessonRow>;
export type ChecklistEntry = Opened<ChecklistRow>;
export type RecordEntry = Opened<RecordRow>;
export type PinEntry = Opened<PinRow>;
export type DecisionEntry = Opened<DecisionRow>;
export type StaffEntry = Opened<StaffRow>;
export type PaperEntry = Opened<PaperRow>;
export type AccessEntry = Opened<AccessRow>;
export type IncidentEntry = Opened<IncidentRow>;
export type ExportEntry = Opened<ExportRow>;
export type NoticeEntry = NoticeRow & { validatedBy: string | null };
