import { GapPattern } from './gap-pattern.ts';
import type { Sequence } from './sequence.ts';
import { wordSet } from './vocabulary.ts';

/** Folded names and short forms of the months. */
export const months: ReadonlyMap<string, number> = new Map(
  [
    'janvier january janv jan',
    'fevrier february fevr fev feb',
    'mars march mar',
    'avril april avr apr',
    'mai may',
    'juin june jun',
    'juillet july juil jul',
    'aout august aug',
    'septembre september sept sep',
    'octobre october oct',
    'novembre november nov',
    'decembre december dec',
  ].flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i + 1])),
);

export interface FoundDate {
  first: number;
  after: number;
  day: number;
  month: number;
  /** Four digits, or null when the draft gives none. */
  year: number | null;
}

const number = (seq: Sequence, i: number) =>
  seq.shape(i) === 'number' ? Number(seq.word(i)) : null;
const isDay = (value: number | null): value is number =>
  value !== null && value >= 1 && value <= 31;
const isYear = (value: number | null): value is number =>
  value !== null && value > 999 && value < 2100;
const near = (seq: Sequence, i: number) =>
  /^[ \u00a0\u202f]?[,.]?[ \u00a0\u202f]?$/.test(seq.gap(i));

function withYear(
  seq: Sequence,
  first: number,
  after: number,
  day: number,
  month: number,
): FoundDate {
  const year = near(seq, after) ? number(seq, after) : null;
  return isYear(year)
    ? { first, after: after + 1, day, month, year }
    : { first, after, day, month, year: null };
}

const ordinals = wordSet('er st nd rd th');
const of = wordSet('of de');

/** `5 juillet 2012`, `1er mars`, `October 28, 2015`, `28 October`. */
function spelled(seq: Sequence, i: number): FoundDate | null {
  const day = number(seq, i);
  if (isDay(day)) {
    let at = i + 1;
    if (seq.glued(at) && seq.is(at, ordinals)) at += 1;
    if (seq.is(at, of)) at += 1;
    if (seq.shape(at) === 'number') return null;
    const month = months.get(seq.word(at));
    return month && near(seq, at) ? withYear(seq, i, at + 1, day, month) : null;
  }
  const month = months.get(seq.word(i));
  const next = number(seq, i + 1);
  if (!month || !isDay(next) || !near(seq, i + 1)) return null;
  const suffix = /^(?:st|nd|rd|th)$/.test(seq.word(i + 2)) && seq.gap(i + 2) === '';
  return withYear(seq, i, suffix ? i + 3 : i + 2, next, month);
}

const dateSign = new GapPattern(/^[-/.]$/);

/** `2012-07-05`, `05/07/2012`, `14.02.16`. */
function written(seq: Sequence, i: number): FoundDate | null {
  if (!seq.gapIs(i + 1, dateSign)) return null;
  const [a, b, c] = [number(seq, i), number(seq, i + 1), number(seq, i + 2)];
  const sign = seq.gap(i + 1);
  if (a === null || b === null || c === null || seq.gap(i + 2) !== sign) return null;
  const after = i + 3;
  if (/^[-/.]$/.test(seq.gap(after))) return null;
  if (isYear(a) && b >= 1 && b <= 12 && isDay(c))
    return { first: i, after, day: c, month: b, year: a };
  const year = isYear(c) ? c : seq.word(i + 2).length === 2 && sign === '/' ? 2000 + c : null;
  if (year === null) return null;
  if (isDay(a) && b >= 1 && b <= 12) return { first: i, after, day: a, month: b, year };
  return isDay(b) && a >= 1 && a <= 12 ? { first: i, after, day: b, month: a, year } : null;
}

/** The date that begins at a token, if one does. */
export function dateAt(seq: Sequence, i: number): FoundDate | null {
  if (seq.shape(i) !== 'number' && !months.has(seq.word(i))) return null;
  return written(seq, i) ?? spelled(seq, i);
}
