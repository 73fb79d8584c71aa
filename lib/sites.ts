import { browser } from './browser.ts';
import { siteMatch } from './platforms/site.ts';

/**
 * The hosts that the person added. They stand beside the browser's permissions, not in the register: both are of this
 * browser alone, and are read while Vigie is locked.
 */
const key = 'sites';

export async function readSites(): Promise<readonly string[]> {
  const kept: unknown = (await browser.storage.local.get(key))[key];
  return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string') : [];
}

export async function keepSites(hosts: readonly string[]): Promise<void> {
  await browser.storage.local.set({ [key]: [...new Set(hosts)].sort() });
}

/** Whether the browser lets Vigie read all pages of these patterns: it may take that away at any time. */
export function isAllowed(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...patterns] });
}

/** The same of one added host. */
export const isSiteAllowed = (host: string): Promise<boolean> => isAllowed([siteMatch(host)]);
