/** Letters that Unicode does not decompose, as a teacher without that key would type them. */
const plain: Record<string, string> = { œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ß: 'ss', ı: 'i' };

const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;
const mark = /\p{M}/u;
const letter = /\p{L}/u;

/** What a UTF-16 unit is to the words of a draft: the lowest bits of its record. */
export const unitKind = {
  /** Not a kind of its own: masks the others out of a record. */
  mask: 7,
  separator: 0,
  /** A letter that folds to itself, and one that folds to something else. */
  letter: 1,
  other: 2,
  digit: 3,
  /** Marks and zero width: nothing inside a word. */
  skipped: 4,
} as const;

/** What a UTF-16 unit says of the gap or the word in which it stands: bits that add up over its units. */
export const sign = {
  /** Has a small letter of its own; has a capital of its own. */
  capital: 1 << 3,
  small: 1 << 4,
  white: 1 << 5,
  /** Anything but white space. */
  dark: 1 << 6,
  newline: 1 << 7,
  /** Ends a sentence. */
  stop: 1 << 8,
  /** Behind it a capital proves little. */
  opening: 1 << 9,
  /** No phrase goes on over it. */
  cut: 1 << 10,
  quote: 1 << 11,
} as const;

const known = 1 << 15;
const patterns: readonly (readonly [RegExp, number])[] = [
  [/\n/, sign.newline],
  [/[.!?…]/, sign.stop],
  [/[:;«»"“”(){}[\]•–—*#>\-\u2190-\u2bff\ud83c-\ud83e]/, sign.opening],
  [/[,.;:!?()\n«»“”"—–…]/, sign.cut],
  [/[«»“”"]/, sign.quote],
];

function foldUnit(unit: string): string | null {
  if (mark.test(unit) || invisible.test(unit)) return '';
  if (!letter.test(unit)) return null;
  const lower = unit.toLowerCase();
  return plain[lower] ?? lower.normalize('NFD').replace(/\p{M}/gu, '');
}

const records = new Uint16Array(0x10000);
const folded = new Uint16Array(0x10000);
/** Units that fold to several letters; their place in `folded` is 0. */
const expansions = new Map<number, string>();

function kindOf(code: number, fold: string | null): number {
  if (code >= 48 && code <= 57) return unitKind.digit;
  if (fold === null) return unitKind.separator;
  if (fold === '') return unitKind.skipped;
  return fold === String.fromCharCode(code) ? unitKind.letter : unitKind.other;
}

function learn(code: number): number {
  const unit = String.fromCharCode(code);
  const fold = foldUnit(unit);
  let record = known | kindOf(code, fold) | (/\s/.test(unit) ? sign.white : sign.dark);
  if (unit !== unit.toLowerCase()) record |= sign.capital;
  if (unit !== unit.toUpperCase()) record |= sign.small;
  for (const [pattern, bit] of patterns) if (pattern.test(unit)) record |= bit;
  if (fold !== null && fold.length > 1) expansions.set(code, fold);
  else folded[code] = fold ? fold.charCodeAt(0) : code;
  records[code] = record;
  return record;
}

/** The record of a UTF-16 unit: its kind and its signs. One array read; worked out when a unit is first met. */
export function unitRecord(code: number): number {
  return records[code] || learn(code);
}

/** The letter that a letter folds to; 0 when there are several. Only for units whose record was read. */
export function foldedUnit(code: number): number {
  return folded[code] ?? 0;
}

/** The letters that a unit folds to, when there are several. */
export function foldedUnits(code: number): string {
  return expansions.get(code) ?? '';
}
