import type { PageSpan } from '../../lib/messages.ts';
import type { Edit } from '../../lib/verdict/verdict.ts';

/** A run of the draft as drawn: plain, marked, put in, struck out, or gone (then `text` is what went). */
export interface Piece {
  text: string;
  mark: 'hold' | 'advise' | 'ins' | 'del' | 'gone' | null;
}
interface Range {
  start: number;
  end: number;
}

/** How much is shown on each side of what was found, in UTF-16 units, unless the sentence ends before. */
const reach = 36;
/** Findings farther apart than this are shown by the first one. */
const widest = 140;

/** The window of `text` around a range: to the ends of its sentence, or to a word within reach. */
function windowAround(text: string, { start, end }: Range): Range {
  const before = text.slice(Math.max(0, start - reach), start);
  const base = start - before.length;
  const last = [...before.matchAll(/[.!?…]+\s+|\n+/g)].at(-1);
  let from = base;
  if (last) from += last.index + last[0].length;
  // Cut within a sentence: the half word goes.
  else if (base > 0) from += before.search(/\s/) + 1;
  const after = text.slice(end, end + reach);
  const stop = /[.!?…]+(?=\s|$)|(?=\n)/.exec(after);
  if (stop) return { start: from, end: end + stop.index + stop[0].length };
  if (end + after.length >= text.length) return { start: from, end: text.length };
  const space = after.search(/\s\S*$/);
  return { start: from, end: end + Math.max(0, space) };
}

function extent(ranges: readonly Range[]): Range | null {
  const first = ranges[0];
  if (!first) return null;
  const end = Math.max(...ranges.map((range) => range.end));
  return end - first.start > widest ? first : { start: first.start, end };
}

function frame(text: string, shown: Range, pieces: readonly Piece[]): Piece[] {
  const cutBefore = shown.start > 0 && !/[.!?…\n]\s*$/.test(text.slice(0, shown.start));
  const cutAfter = shown.end < text.length && !/[.!?…\n]$/.test(text.slice(0, shown.end));
  return [
    ...(cutBefore ? [{ text: '… ', mark: null }] : []),
    ...pieces.filter((piece) => piece.text !== ''),
    ...(cutAfter ? [{ text: '…', mark: null }] : []),
  ];
}

/** The words found in their sentence, marked; empty when there are none. */
export function excerpt(
  text: string,
  spans: readonly Pick<PageSpan, 'start' | 'end'>[],
  mark: 'hold' | 'advise',
): Piece[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const whole = extent(sorted);
  if (!whole) return [];
  const shown = windowAround(text, whole);
  const pieces: Piece[] = [];
  let at = shown.start;
  for (const span of sorted) {
    if (span.start < at || span.end > shown.end) continue;
    pieces.push({ text: text.slice(at, span.start), mark: null });
    pieces.push({ text: text.slice(span.start, span.end), mark });
    at = span.end;
  }
  pieces.push({ text: text.slice(at, shown.end), mark: null });
  return frame(text, shown, pieces);
}

function changed(text: string, edits: readonly Edit[], shown: Range, withOld: boolean): Piece[] {
  const pieces: Piece[] = [];
  let at = shown.start;
  for (const edit of edits) {
    if (edit.start < at || edit.end > shown.end) continue;
    const old = text.slice(edit.start, edit.end);
    pieces.push({ text: text.slice(at, edit.start), mark: null });
    if (withOld) pieces.push({ text: old, mark: 'del' });
    if (withOld && edit.text !== '') pieces.push({ text: ' ', mark: null });
    if (edit.text !== '') pieces.push({ text: edit.text, mark: 'ins' });
    else if (!withOld) pieces.push({ text: old, mark: 'gone' });
    at = edit.end;
  }
  pieces.push({ text: text.slice(at, shown.end), mark: null });
  return pieces;
}

/** One change in its sentence, the old words struck out before the new ones. */
export function changeInPlace(text: string, edits: readonly Edit[]): Piece[] {
  const whole = extent(edits);
  if (!whole) return [];
  const shown = windowAround(text, whole);
  return frame(text, shown, changed(text, edits, shown, true));
}

/** The whole draft as it would read after the edits, changes marked. */
export function changeThroughout(text: string, edits: readonly Edit[]): Piece[] {
  const pieces = changed(text, edits, { start: 0, end: text.length }, false);
  return pieces.filter((piece) => piece.text !== '');
}
