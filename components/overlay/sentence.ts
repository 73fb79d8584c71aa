import type { PageReason, PageVerdict } from '../../lib/messages.ts';
import { type Facts, factsOf } from './facts.ts';
import type { Words } from './words.ts';

/** The reason in one line, without its clause and final stop; an unknown code falls back to the clause's own text. */
export function sentence(words: Words, reason: PageReason, facts: Facts): string {
  const say = words.reasons.sentences[reason.code];
  return say ? say(facts) : reason.clause.text.replace(/\.\s*$/, '');
}

/** One sentence for all that holds; reasons that say the same are told once, with all their names. */
export function summary(words: Words, verdict: PageVerdict, text: string): string {
  const holding = verdict.reasons.filter((reason) => reason.level === 'hold');
  const merged = new Map<string, PageReason>();
  for (const reason of holding) {
    const known = merged.get(reason.code);
    merged.set(reason.code, {
      ...reason,
      spans: [...(known?.spans ?? []), ...reason.spans],
      attachments: [...(known?.attachments ?? []), ...reason.attachments],
    });
  }
  const phrases = [...merged.values()].map((reason) =>
    words.reasons.phrases[reason.code]?.(factsOf(reason, text, verdict.view)),
  );
  const known = phrases.filter((phrase) => phrase !== undefined);
  return known.length === phrases.length && known.length > 0
    ? words.reasons.summary(known)
    : words.reasons.several(verdict.reasons.length);
}
