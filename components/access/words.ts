import { accessesEn } from '../../lib/i18n/accesses.en.ts';
import { accessesFr } from '../../lib/i18n/accesses.fr.ts';
import { wordsHook } from '../shared/language.ts';

export const useAccesses = wordsHook({ fr: accessesFr, en: accessesEn });
