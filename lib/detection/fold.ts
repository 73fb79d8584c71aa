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
