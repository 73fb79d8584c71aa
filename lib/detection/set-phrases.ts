import { setPhrases } from './data/set-phrases.ts';
import type { Sequence } from './sequence.ts';
import { numberOf } from './vocabulary.ts';

/** Phrases as numbers of their words, by the first. */
const byHead = new Map<number, number[][]>();
for (const phrase of setPhrases) {
  const words = phrase.split(' ').map(numberOf);
  const head = words[0] ?? 0;
  byHead.set(head, [...(byHead.get(head) ?? []), words]);
}
/** Of a phrase, so many words may stand before the name and behind it; in all it is read no further than this. */
const ahead = 2;
const behind = 3;
const longest = 6;

/** The tokens from one on are the phrase, with no sign between them that cuts it. */
function stands(seq: Sequence, from: number, words: readonly number[]): boolean {
  for (let k = 0; k < words.length; k += 1)
    if (seq.known(from + k) !== words[k] || (k > 0 && seq.cut(from + k))) return false;
  return true;
}

/** True when the tokens `first` to `after` (exclusive) and their neighbours are a fixed phrase (Noah's ark). */
export function inSetPhrase(
  seq: Sequence,
  { first, after }: { first: number; after: number },
): boolean {
  for (let from = Math.max(0, first - ahead); from <= first; from += 1) {
    const phrases = byHead.get(seq.known(from));
    if (!phrases) continue;
    for (const words of phrases) {
      const end = from + words.length;
      const fits = end >= after && end <= after + behind && words.length <= longest;
      if (fits && stands(seq, from, words)) return true;
    }
  }
  return false;
}
