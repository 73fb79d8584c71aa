import type { Language } from '../messages.ts';

/** How a language says days, times, lists and numbers. Catalogues are plain objects beside this: no library. */
export interface Speech {
  /** `2026-06-30` → « 30 juin 2026 », “30 June 2026”. */
  date(day: string): string;
  /** `2026-06-22` → « lundi 22 juin 2026 ». */
  weekday(day: string): string;
  /** An instant (ISO 8601) in an IANA zone → « 22 juin 2026, 15 h 05 ». */
  moment(instant: string, timeZone: string): string;
  list(items: readonly string[]): string;
  number(count: number): string;
  /** One form for what the language counts as one (French: 0 and 1). */
  plural(count: number, one: string, other: string): string;
  /** How a person's name sorts and is looked for. */
  compare(a: string, b: string): number;
}

function speechOf(locale: string, dates: string, first: (date: string) => string): Speech {
  const utc = { timeZone: 'UTC' };
  const long = new Intl.DateTimeFormat(dates, { dateStyle: 'long', ...utc });
  const full = new Intl.DateTimeFormat(dates, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    ...utc,
  });
  const lists = new Intl.ListFormat(locale);
  const numbers = new Intl.NumberFormat(locale);
  const rules = new Intl.PluralRules(locale);
  const collator = new Intl.Collator(locale);
  const moments = new Map<string, Intl.DateTimeFormat>();
  const momentIn = (timeZone: string) => {
    const known = moments.get(timeZone);
    if (known) return known;
    const made = new Intl.DateTimeFormat(dates, {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone,
    });
    moments.set(timeZone, made);
    return made;
  };
  return {
    date: (day) => first(long.format(new Date(day))),
    weekday: (day) => full.format(new Date(day)).replace(',', ''),
    moment: (instant, timeZone) => momentIn(timeZone).format(new Date(instant)),
    list: (items) => lists.format(items),
    number: (count) => numbers.format(count),
    plural: (count, one, other) => (rules.select(count) === 'one' ? one : other),
    compare: collator.compare,
  };
}

export const speech: Record<Language, Speech> = {
  fr: speechOf('fr-CA', 'fr-CA', (date) => date.replace(/^1 /, '1er ')),
  // British order of days: « 30 June 2026 », docs/design.md "Voice".
  en: speechOf('en-CA', 'en-GB', (date) => date),
};
