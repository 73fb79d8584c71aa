import { backupEn } from '../../lib/i18n/backup.en.ts';
import { backupFr } from '../../lib/i18n/backup.fr.ts';
import { errorsEn } from '../../lib/i18n/errors.en.ts';
import { errorsFr } from '../../lib/i18n/errors.fr.ts';
import type { Tab } from './driver.ts';

/** The words of a page whose store is lost: the language that was chosen is lost too, the browser's own is spoken. */
export async function recoveryWords(tab: Tab) {
  const english = await tab.evaluate(() => navigator.language.startsWith('en'), null);
  const errors = english ? errorsEn : errorsFr;
  return { ...(english ? backupEn : backupFr), wrong: errors.WrongPassphrase({}) };
}
