import type { CheckItem, CheckRound } from '../access/check-round.ts';
import type { Language } from '../page-view.ts';
import type { PlatformId } from '../platforms/platform.ts';

/** The information document (5.1), what became of it, and who can get in (5.4). Days are `YYYY-MM-DD`. */
export interface DocumentMessages {
  /** `id` null: a new one. Other words than before make it a draft again, for all its groups. */
  saveDocument(payload: {
    key: string;
    id: string | null;
    platform: PlatformId;
    groups: readonly string[];
    lang: Language;
    title: string;
    aims: string;
    use: string;
    readers: string;
  }): { id: string };
  removeDocument(payload: { key: string; id: string }): null;
  /** The steps of these groups' document, all at once. */
  setNotices(payload: {
    key: string;
    groups: readonly string[];
    platform: PlatformId;
    submittedOn: string | null;
    validatedOn: string | null;
    validatedBy: string | null;
    sentOn: string | null;
  }): null;
  tickAccess(payload: {
    key: string;
    group: string;
    platform: PlatformId;
    round: CheckRound;
    item: CheckItem;
    ticked: boolean;
  }): null;
}
