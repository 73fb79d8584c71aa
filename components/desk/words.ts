import { consentsEn } from '../../lib/i18n/consents.en.ts';
import { consentsFr } from '../../lib/i18n/consents.fr.ts';
import { deskEn } from '../../lib/i18n/desk.en.ts';
import { deskFr } from '../../lib/i18n/desk.fr.ts';
import { takedownsEn } from '../../lib/i18n/takedowns.en.ts';
import { takedownsFr } from '../../lib/i18n/takedowns.fr.ts';
import { wordsHook } from '../shared/language.ts';

export const deskWords = { fr: deskFr, en: deskEn };
export const useDesk = wordsHook(deskWords);
export const useTakedowns = wordsHook({ fr: takedownsFr, en: takedownsEn });
export const useConsents = wordsHook({ fr: consentsFr, en: consentsEn });
