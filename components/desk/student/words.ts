import { studentEn } from '../../../lib/i18n/student.en.ts';
import { studentFr } from '../../../lib/i18n/student.fr.ts';
import { wordsHook } from '../../shared/language.ts';

export const useStudent = wordsHook({ fr: studentFr, en: studentEn });
