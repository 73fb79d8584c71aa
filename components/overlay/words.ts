import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { overlayEn } from '../../lib/i18n/overlay.en.ts';
import { overlayFr } from '../../lib/i18n/overlay.fr.ts';
import { reasonsEn } from '../../lib/i18n/overlay-reasons.en.ts';
import { reasonsFr } from '../../lib/i18n/overlay-reasons.fr.ts';
import type { Language } from '../../lib/messages.ts';

export const overlayWords = {
  fr: { ...overlayFr, reasons: reasonsFr },
  en: { ...overlayEn, reasons: reasonsEn },
} satisfies Record<Language, unknown>;
export type Words = (typeof overlayWords)['fr'];

export const WordsContext = createContext<Words>(overlayWords.fr);
export const useWords = (): Words => useContext(WordsContext);
