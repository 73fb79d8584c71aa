// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeSites } from '../../test/fake-sites.ts';
import { readSites } from '../sites.ts';
import { addSite, followSites, removeSite } from './sites.ts';
import { watchSites } from './watch-sites.ts';

const fake = vi.hoisted(() => ({
  at: {} as ReturnType<typeof import('../../test/fake-sites.ts').fakeSites>,
}));
vi.mock('../browser.ts', () => ({
  get browser() {
    return fake.at.browser;
  },
}));
beforeEach(() => {
  fake.at = fakeSites();
});
const host = 'forum.example';

test('a site that the browser allows is guarded, in open tabs too, with the files of the manifest', async () => {
  fake.at.allow(host);
  await addSite({ host });
  expect(await readSites()).toEqual([host]);
  expect([...fake.at.scripts.values()]).toEqual([
    expect.objectContaining({
      matches: ['https://forum.example/*'],
      js: ['guard.js'],
      runAt: 'document_start',
      allFrames: true,
    }),
  ]);
  expect(fake.at.browser.scripting.executeScript).toHaveBeenCalledWith({
    target: { tabId: 7, allFrames: true },
    files: ['guard.js'],
  });
  await addSite({ host });
  expect(await readSites()).toEqual([host]);
});

test('without the browser’s permission nothing is added, and a listed host never is', async () => {
  await expect(addSite({ host })).rejects.toThrow(
    expect.objectContaining({ name: 'SiteNotAllowed' }),
  );
  fake.at.allow('teams.microsoft.com');
  await addSite({ host: 'teams.microsoft.com' });
  expect(await readSites()).toEqual([]);
  expect(fake.at.scripts.size).toBe(0);
});

test('what the browser takes away is no longer guarded, stays in the list, and comes back with the permission', async () => {
  watchSites();
  fake.at.allow(host);
  await vi.waitFor(() => expect(fake.at.scripts.size).toBe(1));
  fake.at.forbid(host);
  await vi.waitFor(() => expect(fake.at.scripts.size).toBe(0));
  expect(await readSites()).toEqual([host]);
  fake.at.allow(host);
  await vi.waitFor(() => expect(fake.at.scripts.size).toBe(1));
});

test('an update forgets the registered scripts: they are registered again', async () => {
  fake.at.allow(host);
  await addSite({ host });
  fake.at.scripts.clear();
  await followSites();
  expect(fake.at.scripts.size).toBe(1);
});

test('what was granted for all sites at once, or for a listed one, adds none', async () => {
  watchSites();
  fake.at.allow('*');
  fake.at.allow('classroom.google.com');
  await followSites();
  expect(await readSites()).toEqual([]);
});

test('a site that is removed gives its permission back', async () => {
  fake.at.allow(host);
  await addSite({ host });
  await removeSite({ host });
  expect(await readSites()).toEqual([]);
  expect(fake.at.scripts.size).toBe(0);
  expect(fake.at.allowed.size).toBe(0);
});
