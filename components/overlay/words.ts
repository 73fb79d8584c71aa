import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { overlayEn } from '../../lib/i18n/overlay.en.ts';
import { type OverlayWords, overlayFr } from '../../lib/i18n/overlay.fr.ts';
import type { Language } from '../../lib/messages.ts';

export const overlayWords: Record<Language, OverlayWords> = { fr: overlayFr, en: overlayEn };
export type Words = OverlayWords;

export const WordsContext = createContext<Words>(overlayWords.fr);
export const useWords = (): Words => useContext(WordsContext);
