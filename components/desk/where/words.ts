import { whereEn } from '../../../lib/i18n/where.en.ts';
import { whereFr } from '../../../lib/i18n/where.fr.ts';
import { wordsHook } from '../../shared/language.ts';

export const useWhere = wordsHook({ fr: whereFr, en: whereEn });
