import { GapPattern } from './gap-pattern.ts';
import type { Sequence } from './sequence.ts';
import { wordSet } from './vocabulary.ts';

export interface Letters {
  /** Lower case, signs dropped: `jsf` for `J. S.-F.`. */
  key: string;
  /** Token after the last letter. */
  after: number;
  /** UTF-16 end, the closing full stop included. */
  end: number;
}

/** Signs between two initials. */
const between = new GapPattern(/^(?:\.?[-‐‑]|\.[ \u00a0\u202f]?)$/);
const apostrophe = new GapPattern(/^['’]$/);

const days = wordSet(
  'lundi mardi mercredi jeudi vendredi monday tuesday wednesday thursday friday',
);

/** Capitals that stand for something else. */
const known = new Set(
  'ps nb us uk usa bd cv tp sv vp am pm id tv pe qi os ok ce cm ei dm ai ia ed'.split(' '),
);

/** No name has more; a longer run is no initials, and is not read to its end from each of its letters. */
const longest = 12;

/** Reads initials (`L. T.`, `C.-A. G.`) or one run of two or three capitals (`LT`) at a token. */
export function lettersAt(seq: Sequence, i: number): Letters | null {
  if (seq.size(i) > 3 || !seq.isCapital(i)) return null;
  const head = seq.word(i);
  if (head.length > 1) {
    if (seq.shape(i) !== 'upper') return null;
    // « TV lundi 9 h » is somebody's appointment.
    if (known.has(head) && !seq.is(i + 1, days)) return null;
    return { key: head, after: i + 1, end: seq.end(i) };
  }
  let key = head;
  let after = i + 1;
  for (; seq.size(after) === 1 && seq.shape(after) === 'capital'; after += 1) {
    // `L.T.` and `L. T.` carry full stops; `A B` is a choice of answers.
    if (!seq.gapIs(after, between)) break;
    // `L.-M. D'Aubigny`: that D belongs to the surname.
    if (seq.gapIs(after + 1, apostrophe)) break;
    key += seq.word(after);
    if (key.length > longest) return null;
  }
  if (key.length > 1 && known.has(key)) return null;
  const end = seq.end(after - 1);
  return { key, after, end: seq.text.charAt(end) === '.' ? end + 1 : end };
}
