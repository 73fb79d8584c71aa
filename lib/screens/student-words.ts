import { studentEn } from '../i18n/student.en.ts';
import { studentFr } from '../i18n/student.fr.ts';

/** By language. */
export const studentWords = { fr: studentFr, en: studentEn };
