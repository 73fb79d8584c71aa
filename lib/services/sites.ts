import { browser } from '../browser.ts';
import { registerErrors, VigieError } from '../errors.ts';
import { askPlace } from '../messages.ts';
import { isListed } from '../platforms/index.ts';
import { siteMatch } from '../platforms/site.ts';
import type { SiteMessages } from '../register-messages/sites.ts';
import { isSiteAllowed, keepSites, readSites } from '../sites.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** The browser does not let Vigie read the site. */
export class SiteNotAllowed extends VigieError {}
registerErrors({ SiteNotAllowed });

const inTurn = oneAtATime();
const scriptId = (host: string): string => `site-${host}`;

/** The guard stands on the site from now on, in tabs that are open already too. Throws `SiteNotAllowed`. */
export function addSite({ host }: Parameters<SiteMessages['addSite']>[0]): Promise<null> {
  return inTurn(async () => {
    if (!(await isSiteAllowed(host))) throw new SiteNotAllowed(host, { host });
    // The manifest has the guard there.
    if (isListed(new URL(`https://${host}/`))) return null;
    await keepSites([...(await readSites()), host]);
    await registerGuards();
    await guardOpenTabs(host);
    return null;
  });
}

/** Forgets the site and gives the permission back; a tab that is open there is guarded until it is left. */
export function removeSite({ host }: Parameters<SiteMessages['removeSite']>[0]): Promise<null> {
  return inTurn(async () => {
    await keepSites((await readSites()).filter((each) => each !== host));
    await registerGuards();
    await browser.permissions.remove({ origins: [siteMatch(host)] });
    return null;
  });
}

/** The guard stands on every added site that the browser allows, and on no other: an update forgets what was registered. */
export function followSites(): Promise<void> {
  return inTurn(registerGuards);
}

async function registerGuards(): Promise<void> {
  const hosts = await readSites();
  const allowed = await Promise.all(hosts.map(isSiteAllowed));
  const wanted = hosts.filter((_, index) => allowed[index]);
  const standing = (await browser.scripting.getRegisteredContentScripts())
    .map(({ id }) => id)
    .filter((id) => id.startsWith(scriptId('')));
  const gone = standing.filter((id) => !wanted.some((host) => scriptId(host) === id));
  const missing = wanted.filter((host) => !standing.includes(scriptId(host)));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  await browser.scripting.registerContentScripts(
    missing.map((host) => ({
      id: scriptId(host),
      matches: [siteMatch(host)],
      js: guardFiles(),
      runAt: 'document_start' as const,
      allFrames: true,
      matchOriginAsFallback: true,
    })),
  );
}

/** The same files as the manifest has for the listed platforms; Firefox tells them as whole addresses. */
function guardFiles(): string[] {
  const files = browser.runtime.getManifest().content_scripts?.[0]?.js ?? [];
  return files.map((file) => new URL(file, browser.runtime.getURL('')).pathname.slice(1));
}

async function guardOpenTabs(host: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: siteMatch(host) });
  const files = guardFiles();
  await Promise.allSettled(
    tabs.map(async ({ id: tabId = -1 }) => {
      if ((await askPlace(tabId)) !== undefined) return;
      await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files });
    }),
  );
}
