import { packsEn } from '../../../lib/i18n/packs.en.ts';
import { packsFr } from '../../../lib/i18n/packs.fr.ts';
import { wordsHook } from '../../shared/language.ts';

export const usePacks = wordsHook({ fr: packsFr, en: packsEn });
