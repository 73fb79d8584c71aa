import { browser } from '../../browser.ts';
import { readSettings } from '../../db/settings.ts';
import type { RegisterMessages } from '../../messages.ts';
import { change } from '../change.ts';
import { today } from '../clock.ts';
import { dismissed, reminderNotes } from '../reminders.ts';

/** Puts the reminder, of 30 June or of accesses, away until the next day that has one. */
export async function dismissReminder(
  payload: Parameters<RegisterMessages['dismissReminder']>[0],
): Promise<null> {
  await change('dismiss-reminder', payload, ['milestones'], async (store) => {
    const on = today((await readSettings(store)).timeZone);
    return async (tables) => {
      await tables.milestones.put({ id: dismissed, on });
      return null;
    };
  });
  await browser.action.setBadgeText({ text: '' });
  await Promise.all(reminderNotes.map((note) => browser.notifications.clear(note)));
  return null;
}
