import { withoutAccents } from '../without-accents.ts';

/** Months by the letters that tell them apart, in both languages, without accents. */
const months = [
  /^jan/,
  /^(?:fe[vb])/,
  /^mar/,
  /^(?:avr|apr)/,
  /^ma[iy]/,
  /^(?:juin|jun)/,
  /^(?:juil|jul)/,
  /^(?:aou|aug)/,
  /^sep/,
  /^oct/,
  /^nov/,
  /^dec/,
];

/**
 * The calendar day (`YYYY-MM-DD`) of a date as a parent writes it: « 2026-09-05 », « 5 septembre 2026 », “Sept. 5,
 * 2026”, « 25/09/2026 ». null where it is no date or can be read in two ways (« 05/09/2026 »).
 */
export function writtenDate(text: string): string | null {
  const plain = withoutAccents(text).toLowerCase();
  const parts = plain.match(/\d+|[a-z]+/gu) ?? [];
  const numbers = parts.filter((part) => /^\d+$/u.test(part)).map(Number);
  const words = parts.flatMap((part) => {
    const month = months.findIndex((pattern) => pattern.test(part));
    return month < 0 ? [] : [month + 1];
  });
  if (words.length === 1 && numbers.length === 2) {
    const [a = 0, b = 0] = numbers;
    return a > 31 ? dayOf(a, words[0], b) : dayOf(b, words[0], a);
  }
  if (words.length > 0 || numbers.length !== 3) return null;
  const [a = 0, b = 0, c = 0] = numbers;
  if (a > 31) return dayOf(a, b, c);
  if (a > 12) return dayOf(c, b, a);
  if (b > 12) return dayOf(c, a, b);
  return a === b ? dayOf(c, a, b) : null;
}

/** null unless such a day exists, in this century with four digits. */
function dayOf(year: number, month: number | undefined, day: number): string | null {
  if (year < 2000 || year > 2099 || month === undefined) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null;
}
