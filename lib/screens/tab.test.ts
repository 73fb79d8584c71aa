// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { teamsPlace } from '../../test/sample-class.ts';
import { browser } from '../browser.ts';
import { onReadPlace } from '../messages.ts';
import { openTab, type TabView } from './tab.ts';

vi.mock('../browser.ts', async () => ({
  browser: (await import('../../test/fake-sites.ts')).fakeSites().browser,
}));
const { tabs, runtime, permissions, storage } = vi.mocked(browser, { deep: true });

/** What the background would show: the place that it was asked about. */
beforeEach(() => {
  vi.clearAllMocks();
  permissions.getAll.mockResolvedValue({ origins: ['https://teams.microsoft.com/*'] });
  runtime.sendMessage.mockImplementation(async (message) => ({
    ok: true,
    value: (message as { payload: unknown }).payload,
  }));
});
const nobody = new Error('Could not establish connection. Receiving end does not exist.');

async function viewOf(url: string): Promise<TabView> {
  tabs.query.mockResolvedValue([{ id: 7, url }] as never);
  const tab = openTab();
  await vi.waitFor(() => expect(tab.view.value.kind).not.toBe('loading'));
  return tab.view.value;
}

test('the popup shows the place that the tab’s own script reads, as the chip does', async () => {
  const end = new AbortController();
  onReadPlace(() => teamsPlace, end.signal);
  const [[hear]] = runtime.onMessage.addListener.mock.calls as unknown as [
    [(message: unknown) => Promise<unknown> | undefined],
  ];
  tabs.sendMessage.mockImplementation(async (_, message) => hear(message));
  const place = expect.objectContaining({ space: 'class', conversation: teamsPlace.conversation });
  expect(await viewOf(teamsPlace.url)).toEqual({
    kind: 'place',
    place,
    watched: true,
    barred: [],
    platform: 'teams',
    tab: 7,
  });
  expect(tabs.sendMessage).toHaveBeenCalledWith(7, expect.anything(), { frameId: 0 });
  expect(hear({ vigieBroadcast: 'registerChanged' })).toBeUndefined();
  end.abort();
  expect(runtime.onMessage.removeListener).toHaveBeenCalledWith(hear);
});

test('where no script answers on a listed site, the address speaks and the tab is not watched', async () => {
  tabs.sendMessage.mockRejectedValue(nobody);
  const place = expect.objectContaining({ platform: 'teams', conversation: null });
  expect(await viewOf(teamsPlace.url)).toEqual({
    kind: 'place',
    place,
    watched: false,
    barred: [],
    platform: 'teams',
    tab: 7,
  });
});

test('what the browser keeps from Vigie is told with the place', async () => {
  tabs.sendMessage.mockRejectedValue(nobody);
  permissions.getAll.mockResolvedValueOnce({ origins: [] });
  expect(await viewOf(teamsPlace.url)).toMatchObject({
    watched: false,
    barred: ['https://teams.microsoft.com/*'],
  });
});

test('a site that was added is shown as a place of its own', async () => {
  tabs.sendMessage.mockRejectedValue(nobody);
  await storage.local.set({ sites: ['forum.example'] });
  expect(await viewOf('https://forum.example/sujet')).toMatchObject({
    kind: 'place',
    place: { platform: 'site:forum.example' },
  });
});

test('what is not https cannot be added', async () => {
  tabs.sendMessage.mockRejectedValue(nobody);
  expect(await viewOf('http://ecole.example/')).toMatchObject({ kind: 'unread', offer: false });
});

test('another site is not read', async () => {
  tabs.sendMessage.mockRejectedValue(nobody);
  expect(await viewOf('https://ecole.example/nouvelles')).toEqual({
    kind: 'unread',
    host: 'ecole.example',
    path: '/nouvelles',
    offer: true,
  });
});
