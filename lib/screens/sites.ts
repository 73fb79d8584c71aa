import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from '../browser.ts';
import { send } from '../messages.ts';
import { platforms } from '../platforms/index.ts';
import { siteMatch } from '../platforms/site.ts';
import { isAllowed, isSiteAllowed, readSites } from '../sites.ts';

/** Where the guard stands by the person's own choice, and where the browser keeps it out. */
export interface GuardedSites {
  added: readonly { host: string; allowed: boolean }[];
  /** Names of listed platforms that the browser does not let Vigie read, with their match patterns. */
  barred: readonly { name: string; matches: readonly string[] }[];
}
export interface Sites {
  /** null: not read yet. */
  view: ReadonlySignal<GuardedSites | null>;
  allow(patterns: readonly string[]): Promise<boolean>;
  add(host: string): Promise<boolean>;
  remove(host: string): Promise<unknown>;
}

/** Asks the browser, which asks the person: only in their own press, so nothing is awaited before. False: refused. */
export const allow = (patterns: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...patterns] });

/** The guard on one more host. False: the browser or the person refused. */
export function addSite(host: string): Promise<boolean> {
  const asked = allow([siteMatch(host)]);
  return asked.then(async (allowed) => {
    if (allowed) await send('addSite', { host });
    return allowed;
  });
}

/** Follows what the person adds and what the browser gives and takes. */
export function openSites(): Sites {
  const view = signal<GuardedSites | null>(null);
  const read = async () => {
    view.value = await readGuarded();
  };
  browser.permissions.onAdded.addListener(() => void read());
  browser.permissions.onRemoved.addListener(() => void read());
  browser.storage.onChanged.addListener((_, area) => void (area === 'local' && read()));
  void read();
  return { view, allow, add: addSite, remove: (host) => send('removeSite', { host }) };
}

async function readGuarded(): Promise<GuardedSites> {
  const hosts = await readSites();
  const added = hosts.map(async (host) => ({ host, allowed: await isSiteAllowed(host) }));
  const listed = platforms.filter(({ matches }) => matches.length > 0);
  const barred = listed.map(async ({ name, matches }) =>
    (await isAllowed(matches)) ? [] : [{ name, matches }],
  );
  return { added: await Promise.all(added), barred: (await Promise.all(barred)).flat() };
}
