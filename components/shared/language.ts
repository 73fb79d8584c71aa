import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Speech, speech } from '../../lib/i18n/speech.ts';
import type { Language } from '../../lib/messages.ts';

/** The language of everything below; a page changes it at run time. */
export const LanguageContext = createContext<Language>('fr');

/** Makes the hook that gives a catalogue in the language of the place where it is called. */
export function wordsHook<W>(words: Readonly<Record<Language, W>>): () => W {
  return () => words[useContext(LanguageContext)];
}
export const useSpeech = (): Speech => speech[useContext(LanguageContext)];
