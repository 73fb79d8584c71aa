import type { PageDraft, PageVerdict } from '../messages.ts';
import { type Judgement, judgeDraft } from './judgement.ts';
import { pageReason } from './page-verdict.ts';
import { placeView } from './place-view.ts';
import { questionOf } from './question.ts';

/** The verdict on a draft, as its page may know it. Throws `StoreDamaged`. */
export async function checkDraft(draft: PageDraft): Promise<PageVerdict> {
  return pageVerdict(draft, await judgeDraft(draft));
}

/** A judgement, without what the page may not know. */
export function pageVerdict(draft: PageDraft, judgement: Judgement): PageVerdict {
  const { snapshot, where, verdict, told } = judgement;
  const { pack, settings } = snapshot;
  return {
    level: verdict.level,
    reasons: pack
      ? told.map(({ reason, fixes }) => pageReason(reason, fixes, draft.text, pack, settings.lang))
      : [],
    question: questionOf(verdict, where),
    view: placeView(where, snapshot),
  };
}
