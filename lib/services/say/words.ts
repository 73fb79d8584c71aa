import { fixesEn } from '../../i18n/fixes.en.ts';
import { fixesFr } from '../../i18n/fixes.fr.ts';
import { inPackWords } from '../../i18n/in-pack-words.ts';
import { reasonsEn } from '../../i18n/overlay-reasons.en.ts';
import { reasonsFr } from '../../i18n/overlay-reasons.fr.ts';
import type { Language } from '../../messages.ts';
import type { Pack } from '../../policy/schema.ts';

/** The words of reasons and fixes: said here, so that no page carries both languages of them. */
export const reasonWords = { fr: reasonsFr, en: reasonsEn };
export const fixWords = { fr: fixesFr, en: fixesEn };

/** The words of reasons as the pack says them. */
export const reasonWordsOf = (lang: Language, pack: Pack | null) =>
  inPackWords(reasonWords[lang], pack, lang);

/** The words of fixes as the pack says them (« Aviser le chef d’établissement »). */
export const fixWordsOf = (lang: Language, pack: Pack | null) =>
  inPackWords(fixWords[lang], pack, lang);
