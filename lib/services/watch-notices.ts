import { browser } from '../browser.ts';
import { followNotices } from './notice-scripts.ts';
import { leftTab } from './page-leaving.ts';
import { onDropped } from './snapshot.ts';

/** Follows the packs in use, the added sites and what the browser allows; in the first turn of the background. */
export function watchNotices(): void {
  const follow = () => void followNotices();
  onDropped(follow);
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
  browser.runtime.onStartup.addListener(follow);
  browser.runtime.onInstalled.addListener(follow);
  // The added sites stand beside the register.
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && 'sites' in changes) follow();
  });
  browser.tabs.onRemoved.addListener((tab) => void leftTab(tab));
}
