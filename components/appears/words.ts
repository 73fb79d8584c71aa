import { appearsEn } from '../../lib/i18n/appears.en.ts';
import { appearsFr } from '../../lib/i18n/appears.fr.ts';
import { wordsHook } from '../shared/language.ts';

export const appearsWords = { fr: appearsFr, en: appearsEn };
export const useAppears = wordsHook(appearsWords);
