// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { desk } from '../../test/sample-class.ts';
import { browser } from '../browser.ts';
import { register } from './register.ts';
import { remind } from './reminders.ts';

vi.mock('../browser.ts', async () => ({
  browser: (await import('../../test/fake-browser.ts')).fakeBrowser(),
}));

const key = () => crypto.randomUUID();
const badge = vi.mocked(browser.action.setBadgeText);
const note = vi.mocked(browser.notifications.create);
const draft = {
  name: 'Inès Gagnon',
  profile: 'guest',
  organisations: ['Collège des Bleuets'],
  mailbox: null,
  until: null,
  agreed: false,
  notes: 'poste 12',
};
const at = (day: string) => vi.setSystemTime(new Date(`${day}T16:00:00Z`));
const settings = (patch: Parameters<typeof register.saveSettings>[0]['patch']) =>
  register.saveSettings({ key: key(), patch }, desk);

/** A guest for whom the access was opened that day: the last of the eight days is a week later. */
async function open(day: string, person: string | null): Promise<string> {
  at(day);
  const asked = { template: 'ent-guest', type: 'initial', of: null } as const;
  const { id } = await register.addAccess({ key: key(), ...asked, person, draft }, desk);
  const approver = { role: 'principal', self: false, resolution: '' } as const;
  await register.approveAccess({ key: key(), id, approver }, desk);
  for (const step of ['C1-agreement', 'C2-open']) {
    await register.tickAccessStep({ key: key(), id, step, on: day }, desk);
  }
  return id;
}
let visit = '';
let inspector = '';

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  at('2026-10-30');
  await settings({ pack: 'fr-ent-college', role: 'principal', lang: 'fr' });
  visit = await open('2026-10-30', null);
  inspector = await open('2026-11-05', null);
});
afterAll(() => void vi.useRealTimers());
beforeEach(() => {
  badge.mockClear();
  note.mockClear();
});

/** What the badge says on a day at noon, and how many notifications came since the test began. */
async function on(day: string): Promise<{ badge: string; notes: number }> {
  at(day);
  await remind();
  return { badge: badge.mock.lastCall?.[0].text ?? 'none', notes: note.mock.calls.length };
}

test('on the eve, the last day and the next: a number, and one notification a day', async () => {
  expect(await on('2026-11-04')).toEqual({ badge: '', notes: 0 });
  expect(await on('2026-11-05')).toEqual({ badge: '1', notes: 1 });
  expect(await on('2026-11-05')).toEqual({ badge: '1', notes: 1 });
  expect(await on('2026-11-06')).toEqual({ badge: '1', notes: 2 });
  expect(await on('2026-11-07')).toEqual({ badge: '1', notes: 3 });
  expect(await on('2026-11-08')).toEqual({ badge: '', notes: 3 });
});

test('it names nobody and no system, and leads to the office', async () => {
  // No computer ran on the two days before: the eve and the last day of the second visit.
  expect(await on('2026-11-12')).toEqual({ badge: '1', notes: 1 });
  const said = JSON.stringify(note.mock.calls);
  for (const name of ['Inès', 'Gagnon', 'extérieure', 'Collège', 'poste']) {
    expect(said).not.toContain(name);
  }
  expect(note.mock.lastCall?.[0]).toBe('reminder-office');
});

test('put away it is gone for the day', async () => {
  expect((await on('2026-11-13')).badge).toBe('1');
  await register.dismissReminder({ key: key() }, desk);
  expect(await on('2026-11-13')).toEqual({ badge: '', notes: 1 });
});

test('closed by its cancellation, it is recalled no more; a wrong clock of before does not silence it', async () => {
  const third = await open('2027-01-04', null);
  expect((await on('2099-01-01')).badge).toBe('1');
  at('2027-01-10');
  const cancels = { template: 'ent-guest', type: 'cancellation', person: null } as const;
  const { id } = await register.addAccess({ key: key(), ...cancels, of: third, draft }, desk);
  expect(await on('2027-01-11')).toMatchObject({ badge: '' });
  await register.removeAccess({ key: key(), id }, desk);
  expect(await on('2027-01-12')).toMatchObject({ badge: '1' });
});

test('beside the lists of 30 June the numbers are added, in one notification', async () => {
  for (const id of [visit, inspector]) await register.removeAccess({ key: key(), id }, desk);
  await settings({ pack: 'qc-csspb-2025', registers: ['fr-ent-college'] });
  const { id: group } = await register.addGroup(
    { key: key(), name: '401', schoolYear: '2026-2027' },
    desk,
  );
  await register.setGroupPlatforms({ key: key(), group, platforms: ['teams'] }, desk);
  await open('2027-05-26', null);
  expect(await on('2027-06-01')).toEqual({ badge: '2', notes: 1 });
  expect(note.mock.lastCall?.[0]).toBe('reminder');
  expect(JSON.stringify(note.mock.lastCall)).toMatch(/1 liste.*1 accès/u);
});

test('a teacher is reminded of their own alone', async () => {
  await settings({ role: 'teacher', registers: ['fr-ent-college'] });
  expect(await on('2027-06-02')).toMatchObject({ badge: '' });
  await open('2027-10-04', 'own');
  expect(await on('2027-10-10')).toEqual({ badge: '1', notes: 1 });
  expect(note.mock.lastCall?.[0]).toBe('reminder-accesses');
});
