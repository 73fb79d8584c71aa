import { vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

type Origins = { origins: string[] };
type Heard = (change: Origins) => void;

/** A browser in memory with one open tab, its permissions and its registered scripts; for `vi.mock('…/lib/browser.ts', …)`. */
export function fakeSites() {
  const allowed = new Set<string>();
  const scripts = new Map<string, { id: string }>();
  const hear = { added: new Set<Heard>(), removed: new Set<Heard>() };
  const change = (set: Set<Heard>, host: string) => {
    for (const each of set) each({ origins: [`https://${host}/*`] });
  };
  const base = fakeBrowser();
  const browser = {
    ...base,
    runtime: {
      ...base.runtime,
      getManifest: () => ({ content_scripts: [{ js: ['chrome-extension://vigie/guard.js'] }] }),
      onStartup: { addListener: vi.fn() },
      onInstalled: { addListener: vi.fn() },
    },
    tabs: {
      ...base.tabs,
      query: vi.fn(async () => [{ id: 7 }]),
      sendMessage: vi.fn(async () => Promise.reject(new Error('nobody listens'))),
    },
    permissions: {
      getAll: vi.fn(async () => ({ origins: [...allowed] })),
      remove: async ({ origins }: Origins) =>
        origins.map((each) => allowed.delete(each)).every(Boolean),
      onAdded: { addListener: (heard: Heard) => hear.added.add(heard) },
      onRemoved: { addListener: (heard: Heard) => hear.removed.add(heard) },
    },
    scripting: {
      executeScript: vi.fn(async () => []),
      getRegisteredContentScripts: async () => [...scripts.values()],
      registerContentScripts: async (added: { id: string }[]) => {
        for (const each of added) scripts.set(each.id, each);
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) scripts.delete(id);
      },
    },
  };
  return {
    browser,
    allowed,
    scripts,
    /** The person, or a policy, lets the extension read a host. */
    allow(host: string) {
      allowed.add(`https://${host}/*`);
      change(hear.added, host);
    },
    forbid(host: string) {
      allowed.delete(`https://${host}/*`);
      change(hear.removed, host);
    },
  };
}
