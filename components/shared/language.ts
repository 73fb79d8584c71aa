import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { inPackWords } from '../../lib/i18n/in-pack-words.ts';
import { type Speech, speech } from '../../lib/i18n/speech.ts';
import type { Language } from '../../lib/messages.ts';
import { PackSpoken } from './pack-spoken.ts';

/** The language of everything below; a page changes it at run time. */
export const LanguageContext = createContext<Language>('fr');

/** Makes the hook that gives a catalogue in the language of the place where it is called, and in the pack's words. */
export function wordsHook<W extends object>(words: Readonly<Record<Language, W>>): () => W {
  return () => {
    const lang = useContext(LanguageContext);
    return inPackWords(words[lang], useContext(PackSpoken), lang);
  };
}
export const useSpeech = (): Speech => speech[useContext(LanguageContext)];
