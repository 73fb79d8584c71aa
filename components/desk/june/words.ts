import { juneEn } from '../../../lib/i18n/june.en.ts';
import { juneFr } from '../../../lib/i18n/june.fr.ts';
import { wordsHook } from '../../shared/language.ts';

export const useJune = wordsHook({ fr: juneFr, en: juneEn });
