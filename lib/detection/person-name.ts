import { placesBefore, titles } from './data/context-words.ts';
import { lettersAt } from './initials.ts';
import { isParticle } from './name-parts.ts';
import type { Sequence } from './sequence.ts';
import { isCommonWord } from './words.ts';

/** A run of capitalised words. */
export interface Name {
  first: number;
  after: number;
  end: number;
  /** Capitalised words, particles not counted. */
  parts: number;
}

/** Capitals that are no name even beside a relative. */
const noName = new Set(
  `noel teresa dieu je il elle on nous vous ils elles i we you he she they it le la les un une des mon ma mes the a an
  this merci bonjour bravo monday tuesday wednesday thursday friday saturday sunday day english french francais anglais
  quebec montreal canada france et and ou or si mais but pour si alors donc comme quand`.split(
    /\s+/,
  ),
);
/** A run of capitalised words at a token: `Justin Morel`, `Nadia El Amrani`, `Timéo R.`; null when none begins there. */
export function nameAt(seq: Sequence, i: number): Name | null {
  const head = seq.tokens[i];
  if (
    !head ||
    !seq.isCapital(i) ||
    head.word.length < 2 ||
    seq.tokens[i + 1]?.gap === '' ||
    placesBefore.has(head.word) ||
    noName.has(head.word) ||
    titles.has(head.word)
  )
    return null;
  let after = i + 1;
  let parts = 1;
  let end = head.end;
  while (after < i + 7) {
    const gap = seq.gap(after);
    if (!/^[ \u00a0\u202f]$|^[-‐‑]$|^['’]$/.test(gap)) break;
    const letters = lettersAt(seq.text, seq.tokens, after);
    if (letters && letters.key.length === 1 && seq.text.charAt(letters.end - 1) === '.') {
      return { first: i, after: letters.after, end: letters.end, parts: parts + 1 };
    }
    const token = seq.tokens[after];
    if (!token || noName.has(token.word)) break;
    const particle = token.shape === 'lower' && isParticle(token.word);
    if (particle) {
      const lead = isParticle(seq.word(after + 1)) ? after + 2 : after + 1;
      if (
        !seq.isCapital(lead) ||
        /[,.;:\n]/.test(seq.gap(lead)) ||
        gap !== ' ' ||
        isCommonWord(seq.word(lead))
      )
        break;
      after = lead;
      continue;
    }
    if (!seq.isCapital(after) || token.word.length < 2) break;
    after += 1;
    parts += 1;
    end = token.end;
  }
  return { first: i, after, end, parts };
}
