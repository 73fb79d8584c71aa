import type { ConsentEvent } from '../consent/consent.ts';
import type { Finding, Student } from '../detection/finding.ts';
import type { Account, Audience, PlatformId, Space } from '../platforms/platform.ts';

export type Level = 'clear' | 'advise' | 'hold';

/** A place once the register has been asked. Dates are `YYYY-MM-DD`. */
export interface Place {
  /** null: an unknown host, always clear. */
  platform: PlatformId | null;
  account: Account;
  space: Space;
  /** Whose space, for `own-student` and `own-parent`. */
  student: string | null;
  audience: Audience | null;
  /** The address is one of the listed official pages. */
  officialPage: boolean;
  /** « Est-ce pour l’école? »; `unanswered` counts only full names and identifiers. */
  purpose: 'school' | 'personal' | 'unanswered';
}

/** Where someone can be seen or heard. */
export const mediaShown = ['photo', 'video', 'audio'] as const;
export type MediaShown = (typeof mediaShown)[number];
export type MediaKind = MediaShown | 'document';
export interface Attachment {
  kind: MediaKind;
  name: string;
  /** Who appears; empty: nobody; null: not answered. */
  students: readonly string[] | null;
  /** Findings in the file name; offsets are of `name`. */
  findings: readonly Finding[];
}

export interface Authorisation {
  platform: PlatformId;
  grantedOn: string;
  until: string;
}
/** The information document of 5.1 for the platform in question. */
export interface Notice {
  validatedOn: string | null;
  sentOn: string | null;
}
export interface GroupState {
  platforms: readonly PlatformId[];
  notice: Notice | null;
}

/** Everything a verdict depends on, and nothing else: no clock, no store. */
export interface Situation {
  on: string;
  place: Place;
  text: string;
  findings: readonly Finding[];
  attachments: readonly Attachment[];
  group: GroupState | null;
  authorisations: readonly Authorisation[];
  consents: readonly ConsentEvent[];
  /** The class; `avatar` tells homonyms apart in a fix. */
  students: readonly (Student & { avatar?: string | null })[];
}

export const fixIds = [
  'first-name',
  'neutral',
  'remove',
  'own-parent',
  'record-consent',
  'request-authorisation',
  'approved-platform',
  'who-appears',
  'rename-file',
  'work-email',
  'information-document',
] as const;
export type FixId = (typeof fixIds)[number];

/** Where a reason was found: a finding of the text, of a file's name, or a file itself. */
export interface Evidence {
  finding: Finding | null;
  /** Index in `attachments`; null: the text. */
  attachment: number | null;
}

export interface Reason {
  /** Id of the row of the pack's table. */
  rule: string;
  level: Level;
  clause: string;
  /** Key of the sentence shown (`i18n`). */
  code: string;
  students: readonly string[];
  evidence: readonly Evidence[];
  fixes: readonly FixId[];
  /** `vigie`: our own advice, shown as « Conseil de Vigie ». */
  source: 'directive' | 'vigie';
}

export interface Verdict {
  level: Level;
  /** Gravest first. */
  reasons: readonly Reason[];
  /** Those that the reasons of the highest level name; empty when clear. */
  students: readonly string[];
}

/** A change of the draft: replace `start`–`end` (UTF-16, end exclusive) by `text`. Edits never overlap and are sorted. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}
