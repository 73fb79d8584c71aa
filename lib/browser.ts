/** The one seam to the browser: no other file imports webextension-polyfill. */
import browser from 'webextension-polyfill';

export type { Runtime } from 'webextension-polyfill';
export { browser };
