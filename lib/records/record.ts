import type { PlatformId } from '../platforms/platform.ts';
import type { AccessActor } from '../policy/access-template.ts';

/** What passes between staff and the principal, as it stands in a signed record (docs/design.md "What passes between people"). */
export const recordKinds = [
  'platform-request',
  'information-document',
  'destruction-confirmation',
  'consents-export',
  'access-request',
  'decisions',
  'key-change',
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** Of every record. Days are `YYYY-MM-DD`, instants ISO 8601 in UTC. No student's name stands in any of them. */
export interface RecordHead {
  v: 1;
  /** A UUID: the same statement made twice is two records. */
  nonce: string;
  /** `2025-2026`. */
  schoolYear: string;
  /** Id of the policy pack. */
  pack: string;
  school: string;
  /** Who signs, as on paper. */
  person: string;
  role: 'staff' | 'principal';
  issuedAt: string;
  /** The same in the school's days. */
  issuedOn: string;
  lang: 'fr' | 'en';
  /** 1, then 2 for what corrects it, and so on. */
  version: number;
  /** Id of the record that this one corrects. */
  replaces: string | null;
}
export interface RecordPlatform {
  id: PlatformId;
  name: string;
  /** Host, where one is known. */
  address: string | null;
}

/** Written authorisation asked of the principal, who validates it with the security committee (4.0). */
export interface PlatformRequest {
  platform: RecordPlatform;
  audience: 'students' | 'parents' | 'both';
  /** Names of groups. */
  groups: readonly string[];
  aims: string;
  /** What it would hold. */
  information: string;
  from: string;
  until: string;
}
/** The document of 5.1, to be validated before parents get it. */
export interface InformationDocument {
  platform: RecordPlatform;
  groups: readonly string[];
  title: string;
  aims: string;
  use: string;
  readers: string;
}
export const holdReasons = [
  'access-request',
  'complaint',
  'litigation',
  'incident',
  'other',
] as const;
export type HoldReason = (typeof holdReasons)[number];
export const categories = [
  'first-names',
  'full-names',
  'photos',
  'videos',
  'recordings',
  'school-work',
  'messages',
] as const;
export type Category = (typeof categories)[number];
/** Destruction, confirmed in writing (5.9), of one group on one platform. */
export interface DestructionConfirmation {
  /** As `402-classdojo-2026`. */
  reference: string;
  group: string;
  platform: RecordPlatform;
  authorisation: { reference: string | null; until: string } | null;
  /** Said instead of a list: there was nothing to destroy. */
  nothing: boolean;
  /** After one student left during the year; nobody is named. */
  departure: boolean;
  categories: readonly Category[];
  /** `elsewhere`: of `posts`, those added by hand. */
  quantity: { posts: number; withMedia: number; elsewhere: number };
  /** What went to students' files first (5.10): how much, to which file, when. */
  kept: readonly { count: number; file: string; on: string }[];
  /** Steps of the recipe, in its order. `count`: posts, for the step that goes through them. */
  done: readonly Done[];
  /** Residual copies that were looked at. */
  copies: readonly Done[];
  holds: readonly {
    count: number;
    reason: HoldReason;
    decidedBy: string;
    decidedOn: string;
    until: string | null;
  }[];
}
export interface Done {
  /** Id of the step in the recipe, and its title as the person read it. */
  step: string;
  title: string;
  on: string;
  /** Last of several days; null where one day did. */
  until: string | null;
  count: number | null;
  evidence: string | null;
}
/** The year's consents, in a sealed file that the principal opens (5.9, reading A-24). */
export interface ConsentsExport {
  /** SHA-256 of the file, hexadecimal. */
  file: string;
  groups: readonly string[];
  students: number;
  events: number;
  /** Of what only whoever opened the file can tell (`openedProof`). */
  mark: string;
}
/** Access to a ministry's or the school's system, as its own person's register has it; its template is data of a pack. */
export interface AccessRequest {
  /** Ids in that register: of the access, and of the one that it renews, changes or cancels. */
  access: string;
  of: string | null;
  /** Id of the template, and the system as the person read it. */
  template: string;
  system: string;
  type: 'initial' | 'modification' | 'cancellation' | 'renewal';
  subject: string;
  profile: { id: string; name: string };
  organisations: readonly string[];
  /** Read by the person alone (001, clause 4). */
  mailbox: string | null;
  /** What is done of the steps, in their order. */
  steps: readonly { step: string; title: string; on: string }[];
  from: string | null;
  until: string | null;
  /** Longer than the source allows, as those concerned agreed. */
  agreed: boolean;
  notes: string;
}
export type Answer = 'accepted' | 'returned' | 'refused';
/** What the principal decided, one batch a person. */
export interface Decisions {
  /** Fingerprint of the key that it answers. */
  to: string;
  decisions: readonly Decision[];
}
export interface Decision {
  /** Id of the record. */
  record: string;
  kind: Exclude<RecordKind, 'decisions' | 'key-change'>;
  answer: Answer;
  on: string;
  comment: string;
  /** Of an authorisation (4.0): the committee's reference and day, first and last day of validity. */
  committee: { reference: string; on: string } | null;
  from: string | null;
  until: string | null;
  /** Of an access that is approved (001, clause 10): in which capacity; of others null. */
  approver: Approver | null;
  /** Of sealed consents that are accepted: the proof that their file was opened (`openedProof`); of others null. */
  opened: string | null;
}
/** Who approves an access. `resolution`: the board's, that names the person; empty: none. */
export interface Approver {
  role: AccessActor;
  /** It is the person themself. */
  self: boolean;
  resolution: string;
}
/** Signed with the old key: the next one, or the key of whoever takes the office over. */
export interface KeyChange {
  reason: 'rotation' | 'handover';
  /** Raw public key, base64url. */
  next: string;
  person: string;
}

export interface RecordBodies {
  'platform-request': PlatformRequest;
  'information-document': InformationDocument;
  'destruction-confirmation': DestructionConfirmation;
  'consents-export': ConsentsExport;
  'access-request': AccessRequest;
  decisions: Decisions;
  'key-change': KeyChange;
}
/** A record as signed: head and body, told apart by `kind`. */
export type SignedRecord = {
  [K in RecordKind]: RecordHead & { kind: K; body: RecordBodies[K] };
}[RecordKind];
export type RecordOf<K extends RecordKind> = Extract<SignedRecord, { kind: K }>;

/** What became of a file that was brought in; only `counted` and `known` changed nothing for the worse. */
export const outcomes = [
  'counted',
  // The same bytes were there already.
  'known',
  // Whole and signed, by a key that nobody vouched for yet: kept, not counted.
  'unpinned',
  'revoked-key',
  'other-key',
  // A field, the signature or a single bit is not as signed.
  'tampered',
  'truncated',
  'not-a-record',
  // Made by a later version of Vigie.
  'newer',
  'other-year',
  'other-school',
  'other-pack',
  // A decision on a record that was never sent from here, or for somebody else.
  'not-mine',
  // Older than the decision or statement that is there.
  'superseded',
] as const;
export type Outcome = (typeof outcomes)[number];
