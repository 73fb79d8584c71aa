/** `{lang}` stands for the language; on hash routes the query comes first. */
export function both(url: string): { fr: string; en: string } {
  return { fr: url.replace('{lang}', 'lang=fr'), en: url.replace('{lang}', 'lang=en') };
}
