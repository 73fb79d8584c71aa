import { incidentsEn } from '../../lib/i18n/incidents.en.ts';
import { incidentsFr } from '../../lib/i18n/incidents.fr.ts';
import { wordsHook } from '../shared/language.ts';

export const incidentWords = { fr: incidentsFr, en: incidentsEn };
export const useIncidents = wordsHook(incidentWords);
