import { officeEn } from '../../lib/i18n/office.en.ts';
import { officeFr } from '../../lib/i18n/office.fr.ts';
import { officeReportEn } from '../../lib/i18n/office-report.en.ts';
import { officeReportFr } from '../../lib/i18n/office-report.fr.ts';
import { officeSchoolEn } from '../../lib/i18n/office-school.en.ts';
import { officeSchoolFr } from '../../lib/i18n/office-school.fr.ts';
import { wordsHook } from '../shared/language.ts';

export const officeWords = { fr: officeFr, en: officeEn };
export const useOffice = wordsHook(officeWords);
export const useSchool = wordsHook({ fr: officeSchoolFr, en: officeSchoolEn });
export const useReport = wordsHook({ fr: officeReportFr, en: officeReportEn });
