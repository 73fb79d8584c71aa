import type { Sequence } from './sequence.ts';

/** Tokens of e-mail addresses and links: their words are no names and their digits no numbers. */
export function maskedTokens(seq: Sequence): Set<number> {
  const masked = new Set<number>();
  let token = 0;
  for (const match of seq.text.matchAll(
    /(?:https?:\/\/|www\.)\S+|[^\s@<>(),;:]{1,64}@[^\s@<>(),;:]{1,255}\.\p{L}{2,}/gu,
  )) {
    const end = match.index + match[0].length;
    for (; token < seq.tokens.length; token += 1) {
      const { start = 0 } = seq.tokens[token] ?? {};
      if (start >= end) break;
      if (start >= match.index) masked.add(token);
    }
  }
  return masked;
}
