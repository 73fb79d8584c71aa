import { emailSpans } from './email.ts';
import { Marks } from './marks.ts';
import type { Sequence } from './sequence.ts';

/** Where links begin and what they are; most drafts hold none. */
function linksOf(text: string): RegExpExecArray[] {
  if (!text.includes('://') && !text.includes('www.')) return [];
  return [...text.matchAll(/(?:https?:\/\/|www\.)\S+/g)];
}

/** Tokens of e-mail addresses and links: their words are no names and their digits no numbers. */
export function maskedTokens(seq: Sequence): Marks {
  const links = linksOf(seq.text).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const spans = [...links, ...emailSpans(seq.text)].sort((a, b) => a.start - b.start);
  const masked = new Marks(seq.length);
  if (spans.length === 0) return masked;
  let next = 0;
  for (let i = 0; i < seq.length; i += 1) {
    const start = seq.start(i);
    while (next < spans.length && (spans[next]?.end ?? 0) <= start) next += 1;
    if (start >= (spans[next]?.start ?? Number.POSITIVE_INFINITY)) masked.add(i);
  }
  return masked;
}
