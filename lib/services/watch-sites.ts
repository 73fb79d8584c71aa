import { browser } from '../browser.ts';
import { isServiceHost } from '../service-hosts.ts';
import { addSite, followSites } from './sites.ts';

/** Vigie asks for one host at a time; what else a person grants or takes away in the browser's own pages is no site. */
const oneHost = /^https:\/\/([^*/]+)\/\*$/;

/** Follows what the browser allows, in the first turn of the background. */
export function watchSites(): void {
  // Firefox closes the popup that asked: the site is added here all the same.
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    for (const origin of origins) {
      const host = oneHost.exec(origin)?.[1];
      if (host && !(await isServiceHost(host))) await addSite({ host });
    }
  });
  browser.permissions.onRemoved.addListener(() => void followSites());
  browser.runtime.onStartup.addListener(() => void followSites());
  browser.runtime.onInstalled.addListener(() => void followSites());
}
