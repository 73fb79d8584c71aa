import { avatarsEn } from '../../../lib/i18n/avatars.en.ts';
import { avatarsFr } from '../../../lib/i18n/avatars.fr.ts';
import { wordsHook } from '../../shared/language.ts';

export const useAvatars = wordsHook({ fr: avatarsFr, en: avatarsEn });
