import { expect, test } from 'vitest';
import { dueYear } from '../../lib/destruction/due.ts';
import type { Tab } from './driver.ts';
import { fillList, signer } from './june-list.ts';
import { OwnDesk } from './own-desk.ts';
import { groupIds, sendFrom } from './register.ts';
import { schoolDay } from './school-day.ts';
import { until } from './until.ts';

const today = schoolDay();
// In early July what is late is of the year before.
const schoolYear = dueYear(today, null, null);
const register = { ...signer, group: { ...signer.group, schoolYear } };
const at = new OwnDesk('chromium', { register });

interface ExtensionApi {
  action: { getBadgeText(about: object): Promise<string> };
  notifications: { getAll(): Promise<Record<string, unknown>> };
  alarms: { create(name: string, when: { when: number }): Promise<void> };
}
/** What the button and the system show. */
function shown(tab: Tab): Promise<{ badge: string; notes: string[] }> {
  return tab.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    const notes = Object.keys(await chrome.notifications.getAll());
    return { badge: await chrome.action.getBadgeText({}), notes };
  }, null);
}

test('on a day of the reminder the alarm brings a number on the button and one notification', async () => {
  const [group = ''] = await groupIds(at.own);
  await fillList(at.own, [...at.ids.values()], { group, schoolYear });
  expect(await shown(at.own)).toEqual({ badge: '', notes: [] });
  // Today is the day on which the school awaits everything: the last of the days of the reminder.
  const patch = { confirmationsDue: today, timeZone: 'UTC' };
  await sendFrom(at.own, 'saveSettings', { key: crypto.randomUUID(), patch });
  await at.own.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    await chrome.alarms.create('reminder', { when: Date.now() });
  }, null);
  const there = (seen: Awaited<ReturnType<typeof shown>>) => seen.badge !== '';
  await until('a number on the button', () => shown(at.own), there);
  await until(
    'a notification',
    () => shown(at.own),
    ({ notes }) => notes.length > 0,
  );
  // Of Teams and of ClassDojo.
  expect(await shown(at.own)).toEqual({ badge: '2', notes: ['reminder'] });
});
