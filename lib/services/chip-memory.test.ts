import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../../test/fake-browser.ts';
import type { PlaceView } from '../messages.ts';

vi.mock('../browser.ts', () => ({ browser: fakeBrowser() }));
const { browser } = (await import('../browser.ts')) as unknown as {
  browser: ReturnType<typeof fakeBrowser>;
};
const { isNews } = await import('./chip-memory.ts');

const view = (status: PlaceView['status'], until: string | null = null) =>
  ({ status, until }) as PlaceView;

beforeEach(() => browser.storage.local.kept.clear());

test('a status is news once, for each platform', async () => {
  expect(await isNews('teams', view('approved-students'))).toBe(true);
  expect(await isNews('teams', view('approved-students'))).toBe(false);
  expect(await isNews('facebook', view('forbidden'))).toBe(true);
});

test('another status, or another last day, is news again', async () => {
  await isNews('classdojo', view('authorisation-required'));
  expect(await isNews('classdojo', view('authorised', '2027-06-30'))).toBe(true);
  expect(await isNews('classdojo', view('authorised', '2028-06-30'))).toBe(true);
});
