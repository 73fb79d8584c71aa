import { browser } from '../browser.ts';
import { readPack } from '../db/packs.ts';
import { readSettings } from '../db/settings.ts';
import { openStore, type Store } from '../db/store.ts';
import { daysTo, dueOf, dueYear, remindsOn } from '../destruction/due.ts';
import type { ChecklistState } from '../destruction/state.ts';
import { VigieError } from '../errors.ts';
import { remindersEn } from '../i18n/reminders.en.ts';
import { remindersFr } from '../i18n/reminders.fr.ts';
import type { Settings } from '../messages.ts';
import { countRecalls } from './access-recalls.ts';
import { today } from './clock.ts';
import { yearStanding } from './year-standing.ts';

export const reminderAlarm = 'reminder';
/** Minutes. It looks at the day, and is set for none: a clock that moves spoils no plan. */
const period = 60;
/** Ids of the notifications, and the page that each leads to. */
const notePages = {
  reminder: 'desk.html#30-juin',
  'reminder-accesses': 'desk.html#acces',
  'reminder-office': 'office.html#acces',
} as const;
type Note = keyof typeof notePages;
export const reminderNotes = Object.keys(notePages) as Note[];
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

/** Reminds of the 30 June and of accesses; in the first turn of the background. */
export function watchReminders(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === reminderAlarm) void remind();
  });
  browser.notifications.onClicked.addListener((id) => {
    const note = reminderNotes.find((each) => each === id);
    if (note) void openPage(note);
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
  await browser.action.setBadgeText({ text: told.many > 0 ? String(told.many) : '' });
  if (told.many === 0) return;
  const { [remindedKey]: last } = await browser.storage.local.get(remindedKey);
  if (last === told.on) return;
  await browser.storage.local.set({ [remindedKey]: told.on });
  await browser.notifications.create(told.note, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title: told.title,
    message: told.text,
  });
}

interface Told {
  on: string;
  /** Lists that are unfinished and accesses that are recalled; 0: nothing to say today. */
  many: number;
  note: Note;
  title: string;
  text: string;
}

/** null: the register cannot be read now, so what is shown stays. */
async function whatToTell(): Promise<Told | null> {
  try {
    const store = await openStore();
    const settings = await readSettings(store);
    const on = today(settings.timeZone);
    const away = (await store.db.milestones.get(dismissed))?.on === on;
    if (!settings.reminders || away) return { on, many: 0, note: 'reminder', title: '', text: '' };
    const words = settings.lang === 'fr' ? remindersFr : remindersEn;
    const june = await readJune(store, settings, on);
    const accesses = await countRecalls(store, settings, on);
    const texts = [
      ...(june.lists > 0 ? [words.text(june.lists, june.left)] : []),
      ...(accesses > 0 ? [words.accesses(accesses)] : []),
    ];
    const text = texts.join(' ');
    if (june.lists > 0) {
      return { on, many: june.lists + accesses, note: 'reminder', title: words.title, text };
    }
    const note = settings.role === 'principal' ? 'reminder-office' : 'reminder-accesses';
    return { on, many: accesses, note, title: words.accessesTitle, text };
  } catch (error) {
    // Locked or damaged: the desk says so, a reminder can wait.
    if (error instanceof VigieError) return null;
    throw error;
  }
}

/** On the days of a reminder of 30 June: the lists that are unfinished, and the days left. */
async function readJune(
  store: Store,
  settings: Settings,
  on: string,
): Promise<{ lists: number; left: number }> {
  const pack = await readPack(store, settings);
  const year = dueYear(on, settings.confirmationsDue, pack);
  const due = dueOf(year, settings.confirmationsDue, pack);
  const left = daysTo(due, on);
  // A body that asks for no destruction is reminded of none.
  if (!pack?.retention || !remindsOn(due, on)) return { lists: 0, left };
  const { states } = await yearStanding(store, pack, { year, due, today: on });
  return { lists: [...states.values()].filter((state) => unfinished.has(state)).length, left };
}

async function openPage(note: Note): Promise<void> {
  await browser.notifications.clear(note);
  await browser.tabs.create({ url: browser.runtime.getURL(notePages[note]) });
}
