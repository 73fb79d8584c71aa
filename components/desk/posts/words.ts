import { alreadyEn } from '../../../lib/i18n/already.en.ts';
import { alreadyFr } from '../../../lib/i18n/already.fr.ts';
import { postsEn } from '../../../lib/i18n/posts.en.ts';
import { postsFr } from '../../../lib/i18n/posts.fr.ts';
import { takedownStepsEn } from '../../../lib/i18n/takedown-steps.en.ts';
import { takedownStepsFr } from '../../../lib/i18n/takedown-steps.fr.ts';
import { wordsHook } from '../../shared/language.ts';

export const alreadyWords = { fr: alreadyFr, en: alreadyEn };
export const takedownSteps = { fr: takedownStepsFr, en: takedownStepsEn };
export const usePostWords = wordsHook({ fr: postsFr, en: postsEn });
export const useAlready = wordsHook(alreadyWords);
export const useTakedownSteps = wordsHook(takedownSteps);
