import { lessonsEn } from '../../../lib/i18n/lessons.en.ts';
import { lessonsFr } from '../../../lib/i18n/lessons.fr.ts';
import { wordsHook } from '../../shared/language.ts';

export const useLessons = wordsHook({ fr: lessonsFr, en: lessonsEn });
