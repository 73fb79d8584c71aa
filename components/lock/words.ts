import { lockEn } from '../../lib/i18n/lock.en.ts';
import { lockFr } from '../../lib/i18n/lock.fr.ts';
import { wordsHook } from '../shared/language.ts';

export const lockWords = { fr: lockFr, en: lockEn };
export const useLockWords = wordsHook(lockWords);
