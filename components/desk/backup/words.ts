import { backupEn } from '../../../lib/i18n/backup.en.ts';
import { backupFr } from '../../../lib/i18n/backup.fr.ts';
import { wordsHook } from '../../shared/language.ts';

export const useBackupWords = wordsHook({ fr: backupFr, en: backupEn });
