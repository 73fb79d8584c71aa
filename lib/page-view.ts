/** What a page may know: offsets, codes, clauses and their sentences; never a name, an id or a consent that the draft does not hold. */
import type { FindingKind } from './detection/finding.ts';
import type { Account, PlaceReading, PlatformId, Space } from './platforms/platform.ts';
import type { Edit, FixId, Level, MediaKind } from './verdict/verdict.ts';

export type Language = 'fr' | 'en';
/** What the chip says; each has a word and a shape. */
export type StatusWord =
  | 'approved-students'
  | 'approved-both'
  | 'approved-parents'
  | 'authorisation-required'
  | 'authorised'
  | 'forbidden'
  | 'exempt'
  | 'official-page'
  | 'personal'
  | 'not-in-force'
  | 'not-set-up'
  | 'locked';

export interface ClauseText {
  id: string;
  /** Our own short sentence, in the interface's language. */
  text: string;
}

/** What a page may show of a place. Holds no student's name: a page can read what is drawn over it. */
export interface PlaceView {
  lang: Language;
  status: StatusWord;
  /** Last day of an authorisation, `YYYY-MM-DD`. */
  until: string | null;
  platformName: string;
  account: Account;
  clause: ClauseText | null;
  decides: 'body' | 'principal' | null;
  space: Space;
  /** The teacher's own label of the group (`401`), null when none is tied to the place. */
  group: string | null;
  /** Of the group; a page does not learn how many refused. */
  consents: { yes: number; total: number } | null;
  purpose: 'school' | 'personal' | 'unanswered';
  /** Where parents may be written to; null where this is that platform. */
  parentPlatform: PlatformId | null;
  /** What the directive advises for the group, whatever is written (5.1, 5.2): no spans, no fixes. */
  advice: readonly PageReason[];
  /** The chip has not said this of the platform before, or not today for its advice: it unfolds. */
  isNews: boolean;
  /** False where the teacher's answer for this place cannot be kept (no conversation known). */
  editable: boolean;
  said: PlaceSaid;
}
/** What the chip, its panel and the popup say of a place, in its language. */
export interface PlaceSaid {
  status: string;
  account: string;
  decides: string | null;
  /** Who reads here, as two parts: plain, bold; null where nobody was asked and nothing is known. */
  readers: readonly [string, string] | null;
  counts: string | null;
}

export interface PageAttachment {
  kind: MediaKind;
  name: string;
  /** Hexadecimal SHA-256 of the file where its bytes were seen; answers are kept for it. */
  digest: string | null;
}
/** A finding that the teacher said is none, in this draft: `text` is as typed. */
export interface Dismissal {
  kind: FindingKind;
  text: string;
}
export interface PageDraft {
  place: PlaceReading;
  text: string;
  attachments: readonly PageAttachment[];
  /** What the platform itself displays in the draft (a mention from its picker), as spans of the text. */
  displayed: readonly { start: number; end: number }[];
  dismissed: readonly Dismissal[];
}

export interface PageSpan {
  start: number;
  end: number;
  kind: FindingKind;
  /** The reason, told of these words alone. */
  why: string;
  /** The teacher's answer that it is none: « Ce n’est pas un nom d’élève ». */
  denial: string;
  /** Leads to Vigie's own window, where the word can be learnt; null: there is nothing to learn. */
  lesson: string | null;
}
export interface PageFix {
  id: FixId;
  /** In the words of a button. */
  label: string;
  /** How the draft would change; null where the new words are not in the draft already: they are told when the fix is taken. */
  edits: readonly Edit[] | null;
}
export interface PageReason {
  level: Level;
  clause: ClauseText;
  code: string;
  /** In one line, without its clause and final stop; names as the draft types them. */
  why: string;
  source: 'directive' | 'vigie';
  /** Offsets of the draft, UTF-16, end exclusive. */
  spans: readonly PageSpan[];
  /** Indices of the attachments that the reason is about. */
  attachments: readonly number[];
  /** Only those that help: judged again with it, the draft is not held for the same reason. */
  fixes: readonly PageFix[];
}
export type Question = 'space' | 'group' | 'purpose' | 'account';
/** A verdict as the page may know it: offsets, codes and clauses; no name, id or consent. */
export interface PageVerdict {
  level: Level;
  reasons: readonly PageReason[];
  /** One sentence for all that holds. */
  summary: string;
  /** To be answered in Vigie's own window before the verdict means much; null: nothing to ask. */
  question: Question | null;
  /** Place, time and camera are taken out of pictures before the page has them. */
  cleansPictures: boolean;
  view: PlaceView;
}
export type ReleaseReason = 'form-received' | 'not-a-student' | 'safety' | 'other';
export interface FixChoice {
  /** Index in the verdict's `reasons`. */
  reason: number;
  fix: FixId;
}
