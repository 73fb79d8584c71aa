import { fixesEn } from '../../i18n/fixes.en.ts';
import { fixesFr } from '../../i18n/fixes.fr.ts';
import { reasonsEn } from '../../i18n/overlay-reasons.en.ts';
import { reasonsFr } from '../../i18n/overlay-reasons.fr.ts';

/** The words of reasons and fixes: said here, so that no page carries both languages of them. */
export const reasonWords = { fr: reasonsFr, en: reasonsEn };
export const fixWords = { fr: fixesFr, en: fixesEn };
