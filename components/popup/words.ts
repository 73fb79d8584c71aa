import { overlayEn } from '../../lib/i18n/overlay.en.ts';
import { overlayFr } from '../../lib/i18n/overlay.fr.ts';
import { popupEn } from '../../lib/i18n/popup.en.ts';
import { popupFr } from '../../lib/i18n/popup.fr.ts';
import { wordsHook } from '../shared/language.ts';

/** The popup says what the chip says, in the same words. */
export const useChip = wordsHook({ fr: overlayFr, en: overlayEn });
export const usePopup = wordsHook({ fr: popupFr, en: popupEn });
