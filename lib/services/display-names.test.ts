// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { displayPorts } from '../../entrypoints/guard.content/display-ports.ts';
import { addClass, desk, teamsPlace } from '../../test/sample-class.ts';
import type { Runtime } from '../browser.ts';
import { browser } from '../browser.ts';
import { applyEdits } from '../verdict/edits.ts';
import { display } from './display-mode.ts';
import { displayNames } from './display-names.ts';
import { admit } from './door.ts';
import { register } from './register.ts';

vi.mock('../browser.ts', async () => ({
  browser: (await import('../../test/fake-browser.ts')).fakeBrowser(),
}));
const tab = { index: 0, highlighted: false, active: true, pinned: false, incognito: false, id: 7 };
const sender: Runtime.MessageSender = { id: 'vigie', url: teamsPlace.url, tab };
const place = teamsPlace;
const refused = expect.objectContaining({ name: 'MessageRefused' });

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T17:00:00Z') });
  await addClass([
    { firstName: 'Léa', lastName: 'Tremblay' },
    { firstName: 'Qxavandre', lastName: 'Zhorwick' },
  ]);
});
afterAll(() => void vi.useRealTimers());

async function shown(...texts: string[]): Promise<string[] | null> {
  const answers = await displayNames({ place, texts }, sender);
  return answers && texts.map((text, index) => applyEdits(text, answers[index] ?? []));
}

test('a page that loads wakes the background only while a tab is in the mode', async () => {
  const load = () => displayPorts.display(null);
  vi.mocked(browser.runtime.sendMessage).mockImplementation(async () => {
    return { ok: true, value: await display({ on: null }, sender) };
  });
  const asked = () => vi.mocked(browser.runtime.sendMessage).mock.calls.length;
  const other = { ...sender, tab: { ...tab, id: 8 } };
  expect([await load(), asked()]).toEqual([false, 0]);
  await Promise.all([display({ on: true }, sender), display({ on: true }, other)]);
  expect([await load(), asked()]).toEqual([true, 1]);
  await display({ on: false }, sender);
  expect([await load(), asked()]).toEqual([false, 2]);
  await display({ on: false }, other);
  expect([await load(), asked()]).toEqual([false, 2]);
});

test('a browser that was closed in the mode is asked once more, and then no longer', async () => {
  await display({ on: true }, sender);
  await browser.storage.session.remove('display');
  vi.mocked(browser.runtime.sendMessage).mockClear();
  expect(await displayPorts.display(null)).toBe(false);
  expect(await displayPorts.display(null)).toBe(false);
  expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(1);
});

test('nothing is answered before the mode is on for that tab', async () => {
  expect(await shown('Léa Tremblay')).toBeNull();
  expect(await display({ on: true }, sender)).toBe(true);
  expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, { vigieBroadcast: 'displayChanged' });
  expect(await display({ on: null }, { ...sender, tab: { ...tab, id: 8 } })).toBe(false);
  const other = await displayNames(
    { place, texts: ['Léa Tremblay'] },
    { ...sender, tab: { ...tab, id: 8 } },
  );
  expect(other).toBeNull();
});

test('first names with an avatar, the same each time; no other student is told', async () => {
  const first = await shown('Léa Tremblay', 'Tremblay, Léa', 'Tremblay', 'Bonjour');
  expect(first?.[0]).toMatch(/^Léa \p{Emoji_Presentation}+$/u);
  expect(first?.[1]).toBe(first?.[0]);
  expect(`Léa ${first?.[2]}`).toBe(first?.[0]);
  expect(first?.[3]).toBe('Bonjour');
  expect(await shown('Léa Tremblay', 'Tremblay, Léa', 'Tremblay', 'Bonjour')).toEqual(first);
  expect(JSON.stringify(first)).not.toMatch(/Qxavandre|Zhorwick/);
});

test('a personal place is not read', async () => {
  const answer = { space: 'unknown', group: null, student: null, purpose: 'personal' } as const;
  await register.answerPlace({ key: crypto.randomUUID(), place, answer }, desk);
  expect(await shown('Léa Tremblay')).toBeNull();
  const school = { ...answer, purpose: 'school' } as const;
  await register.answerPlace({ key: crypto.randomUUID(), place, answer: school }, desk);
  expect(await shown('Léa Tremblay')).not.toBeNull();
});

test('the mode ends where it is turned off', async () => {
  expect(await display({ on: false }, sender)).toBe(false);
  expect(await shown('Léa Tremblay')).toBeNull();
});

test('the door lets so many texts in, and no more', () => {
  const texts = Array<string>(200).fill('x'.repeat(100));
  const from = (id: number) => ({ ...sender, tab: { ...tab, id } });
  expect(admit('displayNames', { place, texts }, from(21))).toBe('displayNames');
  expect(admit('display', { on: null }, from(22))).toBe('display');
  for (const many of [
    [...texts, 'x'],
    ['x'.repeat(64 * 1024 + 1)],
    Array(2).fill('x'.repeat(40_000)),
  ]) {
    expect(() => admit('displayNames', { place, texts: many }, from(23))).toThrow(refused);
  }
});
