// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { addClass, desk, draftOf } from '../../test/sample-class.ts';
import { browser } from '../browser.ts';
import { noteSent } from './note-sent.ts';
import { register } from './register.ts';
import { plan, remind, reminderAlarm } from './reminders.ts';

vi.mock('../browser.ts', async () => ({
  browser: (await import('../../test/fake-browser.ts')).fakeBrowser(),
}));

const key = () => crypto.randomUUID();
const badge = vi.mocked(browser.action.setBadgeText);
const note = vi.mocked(browser.notifications.create);
let group = '';

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-05-20T17:00:00Z') });
  group = (await addClass([{ firstName: 'Léa', lastName: 'Tremblay' }])).group;
  await register.setGroupPlatforms(
    { key: key(), group, platforms: ['teams', 'mozaik-portail'] },
    desk,
  );
  await noteSent({ key: key(), draft: draftOf('Bravo à Léa!'), release: null });
});
afterAll(() => void vi.useRealTimers());
beforeEach(() => {
  badge.mockClear();
  note.mockClear();
});

/** What the badge says on a day at noon in Toronto, and how many notifications came. */
async function on(day: string): Promise<{ badge: string; notes: number }> {
  vi.setSystemTime(new Date(`${day}T16:00:00Z`));
  await remind();
  return { badge: badge.mock.lastCall?.[0].text ?? 'none', notes: note.mock.calls.length };
}

test('on 1 June a number and one notification, however often the alarm comes; on 2 June none', async () => {
  expect(await on('2027-05-31')).toEqual({ badge: '', notes: 0 });
  expect(await on('2027-06-01')).toEqual({ badge: '1', notes: 1 });
  expect(await on('2027-06-01')).toEqual({ badge: '1', notes: 1 });
  expect(await on('2027-06-02')).toEqual({ badge: '', notes: 1 });
});

test('it names nobody, no group and no platform', async () => {
  await on('2027-06-15');
  const said = JSON.stringify(note.mock.calls);
  expect(said).toContain('15');
  for (const name of ['Léa', 'Tremblay', '401', 'Teams']) expect(said).not.toContain(name);
});

test('late is still said, of the year that ended; two weeks after, no more', async () => {
  expect(await on('2027-07-01')).toEqual({ badge: '1', notes: 1 });
  expect(await on('2027-07-14')).toEqual({ badge: '1', notes: 2 });
  expect(await on('2027-07-15')).toEqual({ badge: '', notes: 2 });
});

test('where the pack asks for no destruction, nothing is reminded of', async () => {
  const choose = (pack: string) => register.saveSettings({ key: key(), patch: { pack } }, desk);
  await choose('fr-ent-college');
  expect(await on('2027-06-25')).toEqual({ badge: '', notes: 0 });
  await choose('qc-csspb-2025');
});

test('put away it is gone for the day; turned off, for good', async () => {
  expect((await on('2027-06-25')).badge).toBe('1');
  await register.dismissReminder({ key: key() }, desk);
  expect(await on('2027-06-25')).toEqual({ badge: '', notes: 1 });
  expect((await on('2027-06-26')).badge).toBe('1');
  await register.saveSettings({ key: key(), patch: { reminders: false } }, desk);
  expect(await on('2027-06-27')).toEqual({ badge: '', notes: 2 });
});

test('an alarm that a moved clock left in 2071 is set anew; a good one is left', async () => {
  const get = vi.mocked(browser.alarms.get);
  const create = vi.mocked(browser.alarms.create);
  create.mockClear();
  const now = Date.parse('2027-06-20T12:00:00Z');
  get.mockResolvedValueOnce({ name: reminderAlarm, scheduledTime: now + 30 * 60_000 });
  await plan(now);
  expect(create).not.toHaveBeenCalled();
  get.mockResolvedValueOnce({ name: reminderAlarm, scheduledTime: Date.parse('2071-06-20') });
  await plan(now);
  expect(create).toHaveBeenCalledTimes(1);
});
