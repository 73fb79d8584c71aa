import { askEn } from '../../lib/i18n/ask.en.ts';
import { askFr } from '../../lib/i18n/ask.fr.ts';
import { wordsHook } from '../shared/language.ts';

export const askWords = { fr: askFr, en: askEn };
export const useAsk = wordsHook(askWords);
