import { browser } from './browser.ts';
import { matchesPattern } from './platforms/match-pattern.ts';
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
export async function isAllowed(patterns: readonly string[]): Promise<boolean> {
  // Chromium’s `contains` does not know of what the manifest’s content scripts may read; `getAll` does (seen 2026-11).
  const { origins = [] } = await browser.permissions.getAll();
  return patterns.every((pattern) => origins.some((origin) => covers(origin, pattern)));
}

const everySite = /^(?:<all_urls>|(?:\*|https):\/\/\*\/\*)$/;

function covers(origin: string, pattern: string): boolean {
  if (origin === pattern || everySite.test(origin)) return true;
  return !pattern.includes('*.') && matchesPattern(origin, new URL(pattern));
}

/** The same of one added host. */
export const isSiteAllowed = (host: string): Promise<boolean> => isAllowed([siteMatch(host)]);
