import type { Token } from './tokens.ts';

export interface Letters {
  /** Lower case, signs dropped: `jsf` for `J. S.-F.`. */
  key: string;
  /** Token after the last letter. */
  after: number;
  /** UTF-16 end, the closing full stop included. */
  end: number;
}

/** Signs between two initials. */
const between = /^(?:\.?[-‐‑]|\.[ \u00a0\u202f]?|[ \u00a0\u202f])$/;

/** Capitals that stand for something else. */
const known = new Set(
  'ps nb us uk usa bd cv tp sv vp am pm id tv pe qi os ok ce cm ei dm ai ia ed'.split(' '),
);

/** Reads initials (`L. T.`, `C.-A. G.`) or one run of two or three capitals (`LT`) at a token. */
export function lettersAt(text: string, tokens: readonly Token[], i: number): Letters | null {
  const head = tokens[i];
  if (!head || head.shape === 'lower' || head.shape === 'number') return null;
  if (head.word.length > 1) {
    if (head.shape !== 'upper' || head.word.length > 3 || known.has(head.word)) return null;
    return { key: head.word, after: i + 1, end: head.end };
  }
  let key = head.word;
  let after = i + 1;
  for (let token = tokens[after]; token && token.word.length === 1; token = tokens[after]) {
    if (token.shape !== 'capital' || !between.test(token.gap)) break;
    // `L.T.` and `L. T.` carry full stops; `A B` is a choice of answers.
    if (/^[ \u00a0\u202f]$/.test(token.gap)) break;
    key += token.word;
    after += 1;
  }
  if (key.length > 1 && known.has(key)) return null;
  const last = tokens[after - 1] ?? head;
  return { key, after, end: text.charAt(last.end) === '.' ? last.end + 1 : last.end };
}
