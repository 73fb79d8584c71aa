import type { ReasonWords, Say } from '../../i18n/reason-words.ts';
import type { PageReason } from '../../messages.ts';
import { type Found, factsOf, foundIn, type NamedPlatforms } from './reason-facts.ts';

/** One sentence for all that holds; reasons that say the same are told once, with all their names. */
export function summary(
  words: ReasonWords,
  reasons: readonly PageReason[],
  text: string,
  platforms: NamedPlatforms,
): string {
  const merged = new Map<Say, { reason: PageReason; found: Found[] }>();
  for (const reason of reasons.filter(({ level }) => level === 'hold')) {
    const say = words.phrases[reason.code];
    if (!say) return words.several(reasons.length);
    const known = merged.get(say)?.found ?? [];
    merged.set(say, { reason, found: [...known, ...foundIn(text, reason.spans)] });
  }
  const phrases = [...merged].map(([say, { reason, found }]) =>
    say(factsOf(reason, found, platforms)),
  );
  return words.summary(phrases);
}
