import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../../test/fake-browser.ts';
import type { PageReason, PlaceView } from '../messages.ts';

vi.mock('../browser.ts', () => ({ browser: fakeBrowser() }));
const { browser } = (await import('../browser.ts')) as unknown as {
  browser: ReturnType<typeof fakeBrowser>;
};
const { isNews } = await import('./chip-memory.ts');

const view = (status: PlaceView['status'], until: string | null = null, ...codes: string[]) => ({
  status,
  until,
  advice: codes.map((code) => ({ code }) as PageReason),
});
const on = '2026-11-22';

beforeEach(() => browser.storage.local.kept.clear());

test('a status is news once, for each platform', async () => {
  expect(await isNews('teams', view('approved-students'), on)).toBe(true);
  expect(await isNews('teams', view('approved-students'), on)).toBe(false);
  expect(await isNews('facebook', view('forbidden'), on)).toBe(true);
});

test('another status, or another last day, is news again', async () => {
  await isNews('classdojo', view('authorisation-required'), on);
  expect(await isNews('classdojo', view('authorised', '2027-06-30'), on)).toBe(true);
  expect(await isNews('classdojo', view('authorised', '2028-06-30'), on)).toBe(true);
});

test('an advice is news once a day, for each platform', async () => {
  const advised = view('approved-students', null, 'no-notice');
  await isNews('teams', view('approved-students'), on);
  expect(await isNews('teams', advised, on)).toBe(true);
  expect(await isNews('teams', advised, on)).toBe(false);
  expect(await isNews('teams', view('approved-students', null, 'no-notice', 'other'), on)).toBe(
    true,
  );
  expect(await isNews('teams', advised, on)).toBe(false);
  await isNews('classroom', view('approved-students'), on);
  expect(await isNews('classroom', advised, on)).toBe(true);
  expect(await isNews('teams', advised, '2026-11-23')).toBe(true);
  expect(await isNews('teams', view('approved-students'), '2026-11-24')).toBe(false);
});
