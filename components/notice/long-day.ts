/** `2026-12-22` → « 22 décembre 2026 », “22 December 2026”. */
export function longDay(day: string, lang: 'fr' | 'en'): string {
  const locale = lang === 'fr' ? 'fr-CA' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );
}
