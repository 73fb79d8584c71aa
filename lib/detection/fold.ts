/** Letters that Unicode does not decompose, as a teacher without that key would type them. */
const plain: Record<string, string> = { œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ß: 'ss', ı: 'i' };

const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;
const mark = /\p{M}/u;
const letter = /\p{L}/u;

/** One UTF-16 unit, folded: '' for what is skipped inside a word, null for what ends a word. */
function foldUnit(unit: string): string | null {
  if (mark.test(unit) || invisible.test(unit)) return '';
  if (!letter.test(unit)) return null;
  const lower = unit.toLowerCase();
  return plain[lower] ?? lower.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Below U+2100 everything folds by table, so that a text costs one array read a character. */
const table: readonly (string | null)[] = Array.from({ length: 0x2100 }, (_, code) =>
  foldUnit(String.fromCharCode(code)),
);

/** What a UTF-16 unit is to the tokens; `letter` folds to itself, `other` to something else. */
export const unitKind = { separator: 0, letter: 1, other: 2, digit: 3, skipped: 4 } as const;

const kinds = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  if (code >= 48 && code <= 57) return unitKind.digit;
  const folded = code < table.length ? table[code] : foldUnit(String.fromCharCode(code));
  if (folded == null) return unitKind.separator;
  if (folded === '') return unitKind.skipped;
  return folded === String.fromCharCode(code) ? unitKind.letter : unitKind.other;
});

/** One array read: most units of a draft need no more. */
export function kindAt(text: string, index: number): number {
  return kinds[text.charCodeAt(index)] ?? unitKind.separator;
}

/** Folds the UTF-16 unit at a place: '' is skipped inside a word (marks, zero width), null separates. */
export function foldAt(text: string, index: number): string | null {
  const code = text.charCodeAt(index);
  if (code < table.length) return table[code] ?? null;
  return foldUnit(text.charAt(index));
}

/** The whole string folded, words joined by one space; for names and word lists, never for offsets. */
export function fold(text: string): string {
  let folded = '';
  let gap = false;
  for (let i = 0; i < text.length; i += 1) {
    const unit = foldAt(text, i);
    if (unit === null) gap = folded !== '';
    else if (unit !== '') {
      folded += gap ? ` ${unit}` : unit;
      gap = false;
    }
  }
  return folded;
}
