import { yearReportEn } from '../i18n/year-report.en.ts';
import { yearReportFr } from '../i18n/year-report.fr.ts';

export const reportWords = { fr: yearReportFr, en: yearReportEn } as const;
export type ReportWords = (typeof reportWords)['fr' | 'en'];
