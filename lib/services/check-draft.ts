import type { PageDraft, PageVerdict } from '../messages.ts';
import { type Judgement, judgeDraft } from './judgement.ts';
import { pageReason } from './page-verdict.ts';
import { placeView } from './place-view.ts';
import { questionOf } from './question.ts';
import { summary } from './say/summary.ts';
import { reasonWordsOf } from './say/words.ts';

/** The verdict on a draft, as its page may know it. Throws `StoreDamaged`. */
export async function checkDraft(draft: PageDraft): Promise<PageVerdict> {
  return pageVerdict(draft, await judgeDraft(draft));
}

/** A judgement, without what the page may not know. */
export function pageVerdict(draft: PageDraft, judgement: Judgement): PageVerdict {
  const { snapshot, where, verdict, told } = judgement;
  const { pack, settings } = snapshot;
  const { lang } = settings;
  const view = placeView(where, snapshot);
  const reasons = pack
    ? told.map(({ reason, fixes }) =>
        pageReason(reason, fixes, draft.text, { pack, lang, platforms: view }),
      )
    : [];
  return {
    level: verdict.level,
    reasons,
    summary: summary(reasonWordsOf(lang, pack), reasons, draft.text, view),
    question: questionOf(verdict, where),
    cleansPictures: settings.cleanPictures,
    view,
  };
}
