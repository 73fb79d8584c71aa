import { browser } from '../browser.ts';
import { readPack } from '../db/packs.ts';
import { readSettings } from '../db/settings.ts';
import { openStore } from '../db/store.ts';
import { daysTo, dueOf, dueYear, remindsOn } from '../destruction/due.ts';
import type { ChecklistState } from '../destruction/state.ts';
import { VigieError } from '../errors.ts';
import { remindersEn } from '../i18n/reminders.en.ts';
import { remindersFr } from '../i18n/reminders.fr.ts';
import { today } from './clock.ts';
import { yearStanding } from './year-standing.ts';

export const reminderAlarm = 'reminder';
/** Minutes. It looks at the day, and is set for none: a clock that moves spoils no plan. */
const period = 60;
export const reminderNote = 'reminder';
/** Milestone: the day on which the reminder was put away. */
export const dismissed = 'reminder';
/** In `storage.local`: the day of the last notification. */
const remindedKey = 'reminded';
/** What still asks something of the person. */
const unfinished: ReadonlySet<ChecklistState> = new Set<ChecklistState>([
  'not-due',
  'in-progress',
  'returned',
  'late',
]);

/** Reminds of the 30 June; in the first turn of the background. */
export function watchReminders(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === reminderAlarm) void remind();
  });
  browser.notifications.onClicked.addListener((id) => {
    if (id === reminderNote) void openLists();
  });
  browser.runtime.onStartup.addListener(() => void remind());
  void plan(Date.now());
}

/** Sets the alarm unless it is there; one that a moved clock left far away is set anew. `now`: milliseconds since 1970. */
export async function plan(now: number): Promise<void> {
  const alarm = await browser.alarms.get(reminderAlarm);
  if (alarm && Math.abs(alarm.scheduledTime - now) <= 2 * period * 60_000) return;
  await browser.alarms.create(reminderAlarm, { delayInMinutes: 1, periodInMinutes: period });
}

/** On the days of a reminder, a number on the button, and one notification a day; else neither. */
export async function remind(): Promise<void> {
  const told = await whatToTell();
  if (told === null) return;
  await browser.action.setBadgeText({ text: told.lists > 0 ? String(told.lists) : '' });
  if (told.lists === 0) return;
  const { [remindedKey]: last } = await browser.storage.local.get(remindedKey);
  if (last === told.on) return;
  await browser.storage.local.set({ [remindedKey]: told.on });
  await browser.notifications.create(reminderNote, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title: told.title,
    message: told.text,
  });
}

interface Told {
  on: string;
  /** Those that are unfinished; 0: nothing to say today. */
  lists: number;
  title: string;
  text: string;
}

/** null: the register cannot be read now, so what is shown stays. */
async function whatToTell(): Promise<Told | null> {
  try {
    const store = await openStore();
    const settings = await readSettings(store);
    const pack = await readPack(store, settings);
    const on = today(settings.timeZone);
    const from = pack?.schoolYear.from;
    const year = dueYear(on, from);
    const due = dueOf(year, settings.confirmationsDue, from);
    const away = (await store.db.milestones.get(dismissed))?.on === on;
    const words = settings.lang === 'fr' ? remindersFr : remindersEn;
    if (!pack || !settings.reminders || away || !remindsOn(due, on)) {
      return { on, lists: 0, title: '', text: '' };
    }
    const { states } = await yearStanding(store, pack, { year, due, today: on });
    const lists = [...states.values()].filter((state) => unfinished.has(state)).length;
    return { on, lists, title: words.title, text: words.text(lists, daysTo(due, on)) };
  } catch (error) {
    // Locked or damaged: the desk says so, a reminder can wait.
    if (error instanceof VigieError) return null;
    throw error;
  }
}

async function openLists(): Promise<void> {
  await browser.notifications.clear(reminderNote);
  await browser.tabs.create({ url: browser.runtime.getURL('desk.html#30-juin') });
}
