import { browser } from './browser.ts';

/**
 * The hosts for which the browser was asked so that an undertaking is shown there (000, 001, 003): no sites to be guarded.
 * Whose service it is stands in the settings; this stands beside the browser's permissions, a key each.
 */
const keyOf = (host: string): string => `service:${host}`;

export async function isServiceHost(host: string): Promise<boolean> {
  return (await browser.storage.local.get(keyOf(host)))[keyOf(host)] === true;
}

/** `on` false: it is a service's no more. Called without waiting, it is written before what is asked next. */
export async function keepServiceHost(host: string, on: boolean): Promise<void> {
  if (on) await browser.storage.local.set({ [keyOf(host)]: true });
  else await browser.storage.local.remove(keyOf(host));
}
