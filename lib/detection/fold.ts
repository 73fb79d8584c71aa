import { foldedUnit, foldedUnits, unitKind, unitRecord } from './units.ts';

/** The whole string folded, words joined by one space; for names and word lists, never for offsets. */
export function fold(text: string): string {
  let folded = '';
  let gap = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const kind = unitRecord(code) & unitKind.mask;
    if (kind === unitKind.skipped) continue;
    if (kind === unitKind.separator || kind === unitKind.digit) {
      gap = folded !== '';
      continue;
    }
    const letter = foldedUnit(code);
    if (gap) folded += ' ';
    folded += letter === 0 ? foldedUnits(code) : String.fromCharCode(letter);
    gap = false;
  }
  return folded;
}
