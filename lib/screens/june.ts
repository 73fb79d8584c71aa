import type {
  ChecklistEntry,
  ExportEntry,
  LedgerEntry,
  LedgerRow,
  StudentEntry,
} from '../db/rows.ts';
import type { Hold, Kept } from '../db/year-rows.ts';
import type { Checklist, ChecklistStep, Lacks } from '../destruction/checklist.ts';
import type { ChecklistState } from '../destruction/state.ts';
import type { Avatar } from '../display-name/avatar.ts';
import type { PlatformId } from '../platforms/platform.ts';
import type { Given } from './exchanges.ts';

export type JuneStep = ChecklistStep;
/** `signed`: made, but not handed over yet. */
export type JuneState = ChecklistState | 'signed';
/** How far a step is; `share`: 0 to 1, what the bar fills. */
export interface StepStanding {
  state: 'done' | 'now' | 'todo';
  share: number;
}
/** One group on one platform, as a card shows it. */
export interface JuneCard {
  id: string;
  /** Id and name of the group, or what stands for none. */
  group: string;
  groupName: string;
  withoutGroup: boolean;
  platform: PlatformId;
  schoolYear: string;
  /** After a student left during the year. */
  student: string | null;
  state: JuneState;
  steps: Readonly<Record<JuneStep, StepStanding>>;
  /** Posts that may be destroyed, and how many are. */
  posts: { done: number; all: number };
  /** Posts on hold. */
  held: number;
  nothing: boolean;
  /** The last confirmation that was signed. */
  confirmation: Given | null;
}
/** One thing to do, in the page's language. */
export interface RecipeStep {
  id: string;
  title: string;
  text: string;
  where: string | null;
  /** What it leaves behind. */
  leaves: string | null;
  link: string | null;
  /** What is worth noting of it; null: nothing. */
  evidence: string | null;
}
/** What has to be done on a platform, in the page's language. */
export interface Recipe {
  /** What destroying posts leaves behind. */
  postsLeave: string | null;
  destroy: readonly RecipeStep[];
  copies: readonly RecipeStep[];
}
export interface Conversation {
  key: string;
  name: string | null;
  elsewhere: NonNullable<LedgerRow['elsewhere']> | null;
  posts: readonly LedgerEntry[];
}
/** One checklist opened. */
export interface Listed extends JuneCard {
  kept: readonly Kept[];
  keptOn: string | null;
  holds: readonly Hold[];
  heldOn: string | null;
  allPosts: readonly LedgerEntry[];
  conversations: readonly Conversation[];
  recipe: Recipe;
  ticked: ReadonlyMap<string, string>;
  /** Files that left the platform. */
  exports: readonly ExportEntry[];
  opened: ReadonlySet<string>;
  onHold: ReadonlySet<string>;
  evidence: Readonly<Record<string, string>>;
  /** Whom it can be about. */
  students: readonly StudentEntry[];
  avatars: ReadonlyMap<string, Avatar>;
  lacks: Lacks;
  /** As it is computed, and the row that it was computed from; null: nothing was done yet. */
  list: Checklist;
  row: ChecklistEntry | null;
  /** Of the student who left. */
  leftOn: string | null;
}

/** All that a year end shows. */
export interface JuneView {
  /** Gravest first. */
  cards: readonly JuneCard[];
  /** By id. */
  lists: ReadonlyMap<string, Listed>;
  /** Platforms in use that the destruction spares (5.9). */
  spared: readonly PlatformId[];
  /** Of the present school year: its last day, and the school's own last day for confirmations. */
  lastDay: string;
  due: string;
  /** Exports of consents that were signed, latest first. */
  consents: readonly Given[];
}
