import { optionsEn } from '../../lib/i18n/options.en.ts';
import { optionsFr } from '../../lib/i18n/options.fr.ts';
import { wordsHook } from '../shared/language.ts';

export const optionsWords = { fr: optionsFr, en: optionsEn };
export const useOptions = wordsHook(optionsWords);
