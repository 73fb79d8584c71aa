/** The page's parameters; on hash-routed sites they stand before the hash too. */
export const asked = new URLSearchParams(location.search);

/** `?lang=fr|en`, else the browser's language, else English. */
export const language: 'fr' | 'en' =
  (asked.get('lang') ?? navigator.language).slice(0, 2) === 'fr' ? 'fr' : 'en';

document.documentElement.lang = language;

/** The word of the page's language. */
export function say(fr: string, en: string): string {
  return language === 'fr' ? fr : en;
}
