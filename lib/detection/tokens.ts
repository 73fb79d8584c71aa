import { foldAt } from './fold.ts';

export type Shape = 'lower' | 'capital' | 'upper' | 'number';

/** One word or number of the draft. Offsets are UTF-16 units of the original text, end exclusive. */
export interface Token {
  start: number;
  end: number;
  /** Folded: lower case, no accents, no invisible characters. */
  word: string;
  shape: Shape;
  /** What stands between the previous token and this one, as typed. */
  gap: string;
  /** A capital here proves little: `sentence` at a start, `weak` after a colon, bracket, bullet or emoji. */
  opens: 'sentence' | 'weak' | null;
  /** Number of the sentence, from 0. */
  sentence: number;
}

/** Function words that differ only by an accent; folding them would merge `à` with `a`, `dès` with `des`. */
const accented = new Set(['à', 'dès', 'où', 'là', 'dû', 'sûr', 'né']);

/** After these a full stop ends no sentence. */
const shortened = new Set(
  'm mm mme mmes mlle mr mrs ms dr dre prof st ste no tel poste ext app apt ex p pp av boul bd ave'.split(
    ' ',
  ),
);

const sentenceEnd = /[.!?…]|\n/;
const opening = /[:;«»"“”(){}[\]•–—*#>\-\u2190-\u2bff\ud83c-\ud83e]/;

function shapeOf(raw: string): Shape {
  const first = raw.charAt(0);
  if (first === first.toLowerCase()) return 'lower';
  if (raw.length > 1 && raw === raw.toUpperCase()) return 'upper';
  return 'capital';
}

function opens(gap: string, previous: Token | undefined): Token['opens'] {
  if (!previous) return 'sentence';
  if (gap.includes('\n')) return 'sentence';
  if (sentenceEnd.test(gap)) {
    const initial = previous.word.length === 1 && previous.shape === 'capital';
    const shorthand = gap.startsWith('.') && (initial || shortened.has(previous.word));
    if (!shorthand && /[\s\u00a0]/.test(gap)) return 'sentence';
  }
  if (opening.test(gap) && gap !== '-') return 'weak';
  return previous.shape === 'number' && previous.opens !== null ? 'weak' : null;
}

/** True at the seam of two words written as one in a hashtag (`#BravoLéa`). */
function isSeam(text: string, i: number): boolean {
  const before = text.charAt(i - 1);
  const here = text.charAt(i);
  return (
    here !== here.toLowerCase() &&
    before === before.toLowerCase() &&
    before !== before.toUpperCase()
  );
}

/** Cuts a draft into words and numbers, in one pass; nothing is normalised before its offset is known. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let sentence = -1;
  let last = 0;
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    const digit = code >= 48 && code <= 57;
    if (!digit && !foldAt(text, i)) {
      i += 1;
      continue;
    }
    const start = i;
    const hashtag = text.charAt(start - 1) === '#' || (start === last && tokens.length > 0);
    let end = i;
    let word = '';
    for (; i < text.length; i += 1) {
      const unit = text.charCodeAt(i);
      if (digit !== (unit >= 48 && unit <= 57)) break;
      const folded = digit ? text.charAt(i) : foldAt(text, i);
      if (folded === null || (hashtag && i > start && isSeam(text, i))) break;
      word += folded;
      if (folded !== '' || (unit >= 0x300 && unit < 0x370)) end = i + 1;
    }
    const raw = text.slice(start, end);
    const lower = raw.length < 4 ? raw.toLowerCase() : '';
    const gap = text.slice(last, start);
    const opened = opens(gap, tokens.at(-1));
    if (opened === 'sentence') sentence += 1;
    tokens.push({
      start,
      end,
      word: accented.has(lower) ? lower : word,
      shape: digit ? 'number' : shapeOf(raw),
      gap,
      opens: opened,
      sentence,
    });
    last = end;
  }
  return tokens;
}
