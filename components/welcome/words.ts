import { welcomeEn } from '../../lib/i18n/welcome.en.ts';
import { welcomeFr } from '../../lib/i18n/welcome.fr.ts';
import { wordsHook } from '../shared/language.ts';

export const welcomeWords = { fr: welcomeFr, en: welcomeEn };
export const useWelcome = wordsHook(welcomeWords);
