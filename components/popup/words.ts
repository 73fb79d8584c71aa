import { popupEn } from '../../lib/i18n/popup.en.ts';
import { popupFr } from '../../lib/i18n/popup.fr.ts';
import { wordsHook } from '../shared/language.ts';

export const usePopup = wordsHook({ fr: popupFr, en: popupEn });
