import { sitesEn } from '../../lib/i18n/sites.en.ts';
import { sitesFr } from '../../lib/i18n/sites.fr.ts';
import { wordsHook } from './language.ts';

export const useSites = wordsHook({ fr: sitesFr, en: sitesEn });
