import { formsEn } from '../../../lib/i18n/forms.en.ts';
import { formsFr } from '../../../lib/i18n/forms.fr.ts';
import { wordsHook } from '../../shared/language.ts';

export const useForms = wordsHook({ fr: formsFr, en: formsEn });
