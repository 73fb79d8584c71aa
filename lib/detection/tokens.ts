import { foldAt, kindAt, unitKind } from './fold.ts';

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
  // Nearly every gap is one space, which opens nothing.
  if (gap !== ' ') {
    if (gap.includes('\n')) return 'sentence';
    if (sentenceEnd.test(gap)) {
      const initial = previous.word.length === 1 && previous.shape === 'capital';
      const shorthand = gap.startsWith('.') && (initial || shortened.has(previous.word));
      if (!shorthand && /[\s\u00a0]/.test(gap)) return 'sentence';
    }
    if (opening.test(gap) && gap !== '-') return 'weak';
  }
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

const { separator, letter, digit, skipped } = unitKind;

/** The end of a run of digits. */
function digitsEnd(text: string, start: number): number {
  let i = start + 1;
  while (kindAt(text, i) === digit) i += 1;
  return i;
}

/** Where a word ends, its folded letters, and how far it was read (marks and zero width may follow it). */
interface Word {
  end: number;
  read: number;
  word: string;
  /** All its units fold to themselves. */
  plain: boolean;
}

/** Built from folded letters, not cut out: a slice of a draft with one curly apostrophe has two bytes a letter, and is slow to look up. */
function wordAt(text: string, start: number, hashtag: boolean): Word {
  let word = '';
  let end = start;
  let plain = true;
  let i = start;
  for (; i < text.length; i += 1) {
    const kind = kindAt(text, i);
    if (kind === separator || kind === digit) break;
    if (hashtag && i > start && isSeam(text, i)) break;
    word += foldAt(text, i);
    if (kind !== letter) plain = false;
    const unit = text.charCodeAt(i);
    if (kind !== skipped || (unit >= 0x300 && unit < 0x370)) end = i + 1;
  }
  return { end, read: i, word, plain };
}

/** Cuts a draft into words and numbers, in one pass; nothing is normalised before its offset is known. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let previous: Token | undefined;
  let sentence = -1;
  let last = 0;
  let i = 0;
  while (i < text.length) {
    const kind = kindAt(text, i);
    if (kind === separator || kind === skipped) {
      i += 1;
      continue;
    }
    const start = i;
    const gap = text.slice(last, start);
    const opened = opens(gap, previous);
    if (opened === 'sentence') sentence += 1;
    const token: Token = {
      start,
      end: start,
      word: '',
      shape: 'lower',
      gap,
      opens: opened,
      sentence,
    };
    if (kind === digit) {
      i = digitsEnd(text, start);
      token.end = i;
      token.word = text.slice(start, i);
      token.shape = 'number';
    } else {
      const hashtag = text.charAt(start - 1) === '#' || (start === last && previous !== undefined);
      const { end, read, word, plain } = wordAt(text, start, hashtag);
      i = read;
      token.end = end;
      token.word = word;
      if (!plain) {
        const raw = text.slice(start, end);
        token.shape = shapeOf(raw);
        const lower = raw.length < 4 ? raw.toLowerCase() : '';
        if (accented.has(lower)) token.word = lower;
      }
    }
    tokens.push(token);
    previous = token;
    last = token.end;
  }
  return tokens;
}
