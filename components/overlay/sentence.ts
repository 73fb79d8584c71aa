import type { ReasonFacts, Say } from '../../lib/i18n/reason-words.ts';
import type { PageReason, PageVerdict } from '../../lib/messages.ts';
import { type Found, factsOf, foundIn } from './facts.ts';
import type { Words } from './words.ts';

/** The reason in one line, without its clause and final stop; an unknown code falls back to the clause's own text. */
export function sentence(words: Words, reason: PageReason, facts: ReasonFacts): string {
  const say = words.reasons.sentences[reason.code];
  return say ? say(facts) : reason.clause.text.replace(/\.\s*$/, '');
}

/** One sentence for all that holds; reasons that say the same are told once, with all their names. */
export function summary(words: Words, verdict: PageVerdict, text: string): string {
  const holding = verdict.reasons.filter((reason) => reason.level === 'hold');
  const merged = new Map<Say, { reason: PageReason; found: Found[] }>();
  for (const reason of holding) {
    const say = words.reasons.phrases[reason.code];
    if (!say) return words.reasons.several(verdict.reasons.length);
    const known = merged.get(say)?.found ?? [];
    merged.set(say, { reason, found: [...known, ...foundIn(text, reason)] });
  }
  const phrases = [...merged].map(([say, { reason, found }]) =>
    say(factsOf(reason, found, verdict.view)),
  );
  return words.reasons.summary(phrases);
}
