import { errorsEn } from '../../lib/i18n/errors.en.ts';
import { errorsFr } from '../../lib/i18n/errors.fr.ts';
import { sharedEn } from '../../lib/i18n/shared.en.ts';
import { sharedFr } from '../../lib/i18n/shared.fr.ts';
import type { Language } from '../../lib/messages.ts';
import { wordsHook } from './language.ts';

export const useShared = wordsHook({ fr: sharedFr, en: sharedEn });

const errors = { fr: errorsFr, en: errorsEn };

/** The sentence of a named error; one for all others. */
export function sentenceOf(error: unknown, lang: Language): string {
  const { name, detail } = error as { name?: string; detail?: Record<string, string | number> };
  const sentences = errors[lang];
  const known = name !== undefined && Object.hasOwn(sentences, name);
  return sentences[known ? (name as keyof typeof sentences) : 'Error'](detail ?? {});
}
