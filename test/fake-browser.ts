import { vi } from 'vitest';

/** A storage area in memory: values are cloned, as the browser does. */
function area() {
  const kept = new Map<string, unknown>();
  return {
    kept,
    get: async (keys: string | string[] | null) => {
      const wanted = (keys === null ? [...kept.keys()] : [keys].flat()).filter((key) =>
        kept.has(key),
      );
      return Object.fromEntries(wanted.map((key) => [key, structuredClone(kept.get(key))]));
    },
    set: async (items: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(items)) kept.set(key, structuredClone(value));
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) kept.delete(key);
    },
  };
}

/** What the services use of the browser, in memory; for `vi.mock('…/lib/browser.ts', …)`. */
export function fakeBrowser() {
  const origin = 'chrome-extension://vigie/';
  return {
    storage: {
      local: area(),
      session: area(),
      managed: area(),
      onChanged: { addListener: vi.fn() },
    },
    runtime: {
      id: 'vigie',
      getURL: (path: string) => `${origin}${path}`,
      sendMessage: vi.fn(),
      onMessage: { addListener: vi.fn(), removeListener: vi.fn() },
    },
    tabs: { create: vi.fn(), query: vi.fn(async () => []), sendMessage: vi.fn() },
    windows: { create: vi.fn() },
    alarms: {
      create: vi.fn(),
      clear: vi.fn(),
      get: vi.fn(),
      onAlarm: { addListener: vi.fn() },
    },
    permissions: {
      getAll: vi.fn(async () => ({ origins: ['https://service.example/*'] })),
      remove: vi.fn(async () => true),
    },
    action: { setBadgeText: vi.fn(), setTitle: vi.fn() },
    notifications: { create: vi.fn(), clear: vi.fn(), onClicked: { addListener: vi.fn() } },
  };
}
