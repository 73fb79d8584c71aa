import { emailSpans } from './email.ts';
import type { Sequence } from './sequence.ts';

/** Tokens of e-mail addresses and links: their words are no names and their digits no numbers. */
export function maskedTokens(seq: Sequence): Set<number> {
  const links = [...seq.text.matchAll(/(?:https?:\/\/|www\.)\S+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const spans = [...links, ...emailSpans(seq.text)].sort((a, b) => a.start - b.start);
  const masked = new Set<number>();
  let next = 0;
  for (let i = 0; i < seq.length; i += 1) {
    const start = seq.start(i);
    while (next < spans.length && (spans[next]?.end ?? 0) <= start) next += 1;
    if (start >= (spans[next]?.start ?? Number.POSITIVE_INFINITY)) masked.add(i);
  }
  return masked;
}
