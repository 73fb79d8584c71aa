/** The one seam to the browser: no other file imports webextension-polyfill. */
import browser from 'webextension-polyfill';

export type { Runtime } from 'webextension-polyfill';
export { browser };

/** False in a page script that an update of the extension has left behind. */
export function isConnected(): boolean {
  return browser.runtime?.id !== undefined;
}
