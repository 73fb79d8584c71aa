import type { Language } from '../page-view.ts';

/** The forms of a word that sentences use; those that it has none of are left out. */
export interface Forms {
  /** Alone: « direction », “principal”. */
  bare: string;
  /** « la direction », “the principal”. */
  the?: string;
  /** « de la direction ». */
  of?: string;
  /** « à la direction ». */
  to?: string;
  /** « directions », “principals”. */
  many?: string;
}

/**
 * The forms of a word from how a pack writes it: in French with its article (« le chef d’établissement »), from which
 * « du » and « au » follow; without one it stands alone only. In English the article is Vigie's.
 */
export function formsOf(word: string, lang: Language, many?: string): Forms {
  const plural = many === undefined ? {} : { many };
  if (lang === 'en') return { bare: word, the: `the ${word}`, ...plural };
  const [, article = '', bare = word] = /^(le |la |l’|les )(.+)$/u.exec(word) ?? [];
  if (article === '') return { bare, ...plural };
  const contracted = { 'le ': ['du ', 'au '], 'les ': ['des ', 'aux '] }[article];
  const [of = `de ${article}`, to = `à ${article}`] = contracted ?? [];
  return { bare, the: word, of: of + bare, to: to + bare, ...plural };
}

/** The same with a capital letter, as at the beginning of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
