import type { RecordPlatform } from '../../records/record.ts';
import type { PaperWords } from './paper.ts';

/** One day, or several: « 15 au 17 juin 2026 ». */
export function spokenPeriod(on: string, until: string | null, words: PaperWords): string {
  if (until === null || until === on) return words.day(on);
  if (on.slice(0, 7) !== until.slice(0, 7)) return words.period(on, until);
  return words.days(Number(on.slice(8)), until);
}

/** From when to when something holds; either end may be open. */
export function spokenValidity(
  from: string | null,
  until: string | null,
  words: PaperWords,
): string {
  if (from !== null && until !== null) return words.period(from, until);
  if (from !== null) return words.from(from);
  return until === null ? words.none : words.until(until);
}

/** With its address, where one is known. */
export function platformName({ name, address }: RecordPlatform, words: PaperWords): string {
  return address === null ? name : words.platformAt(name, address);
}

/** A digest short enough to be compared by eye: `7f3a 91c2 5e0d 44b8`. */
export function shortDigest(digest: string): string {
  return (digest.slice(0, 16).match(/.{4}/gu) ?? []).join(' ');
}
