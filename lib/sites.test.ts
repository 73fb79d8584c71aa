// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from './browser.ts';
import { isAllowed, isSiteAllowed } from './sites.ts';

vi.mock('./browser.ts', async () => ({
  browser: (await import('../test/fake-sites.ts')).fakeSites().browser,
}));
const { permissions } = vi.mocked(browser, { deep: true });
beforeEach(() => void permissions.getAll.mockResolvedValue({ origins: [] }));
const given = (...origins: string[]) => permissions.getAll.mockResolvedValue({ origins });

test('a host is allowed by itself, by a pattern around it, and by all sites', async () => {
  expect(await isSiteAllowed('www.forum.example')).toBe(false);
  for (const origin of [
    'https://www.forum.example/*',
    'https://*.forum.example/*',
    'https://*/*',
  ]) {
    given(origin);
    expect(await isSiteAllowed('www.forum.example'), origin).toBe(true);
  }
  given('https://forum.example/*');
  expect(await isSiteAllowed('www.forum.example')).toBe(false);
});

test('a platform is allowed where all its patterns are', async () => {
  const facebook = ['https://*.facebook.com/*'];
  given('https://www.facebook.com/*');
  expect(await isAllowed(facebook)).toBe(false);
  given('https://*.facebook.com/*');
  expect(await isAllowed(facebook)).toBe(true);
  expect(await isAllowed([...facebook, 'https://x.com/*'])).toBe(false);
});
