import type { Language, PageFix, PageReason, PageSpan } from '../../messages.ts';
import { approvalWay } from '../../policy/approval-way.ts';
import type { Pack } from '../../policy/schema.ts';
import { fixLabel } from './fix-label.ts';
import { type Found, factsOf, foundIn, type NamedPlatforms } from './reason-facts.ts';
import { sentence } from './sentence.ts';
import { fixWords, fixWordsOf, reasonWordsOf } from './words.ts';

/** A reason as offsets, codes and clauses: all that its sentences are made of, beside the draft and the platforms. */
export interface BareReason extends Omit<PageReason, 'why' | 'spans' | 'fixes'> {
  spans: readonly Omit<PageSpan, 'why' | 'denial' | 'lesson'>[];
  fixes: readonly Omit<PageFix, 'label'>[];
}

/** The same with its sentences, in the teacher's language; they can tell a page no more than it knows already. */
export function tell(
  bare: BareReason,
  text: string,
  lang: Language,
  platforms: NamedPlatforms,
  pack: Pack | null = null,
): PageReason {
  const words = reasonWordsOf(lang, pack);
  const way = approvalWay(pack);
  const facts = (found: readonly Found[]) => factsOf(bare, found, platforms);
  const why = (found: readonly Found[]) => sentence(words, bare, facts(found));
  const found = foundIn(text, bare.spans);
  return {
    ...bare,
    why: why(found),
    spans: bare.spans.map((span) => ({
      ...span,
      why: why(foundIn(text, [span])),
      denial: fixWords[lang].denial[span.kind],
      lesson: span.kind === 'student' || span.kind === 'person' ? fixWords[lang].lesson : null,
    })),
    fixes: bare.fixes.map((fix) => ({
      ...fix,
      label: fixLabel(fixWordsOf(lang, pack), fix.id, bare.fixes, facts(found), way),
    })),
  };
}
