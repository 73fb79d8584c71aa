import { recordsEn } from '../../../lib/i18n/records.en.ts';
import { recordsFr } from '../../../lib/i18n/records.fr.ts';
import { wordsHook } from '../../shared/language.ts';

export const useRecordWords = wordsHook({ fr: recordsFr, en: recordsEn });
