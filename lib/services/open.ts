import { browser } from '../browser.ts';
import { registerErrors, VigieError } from '../errors.ts';
import type { ContentMessages } from '../messages.ts';
import { platformById } from '../platforms/index.ts';
import { openOwnWindow } from './own-window.ts';

type Payload<N extends keyof ContentMessages> = Parameters<ContentMessages[N]>[0];

/** The platform has no address that a browser can open. */
export class NoAddress extends VigieError {}
registerErrors({ NoAddress });

/** Opens the place where one writes on a platform; the address is the platform file's, never the page's. Throws `NoAddress`. */
export async function openPlatform({ platform }: Payload<'openPlatform'>): Promise<null> {
  const { home } = platformById(platform);
  if (home === null) throw new NoAddress(platform, { platform });
  await browser.tabs.create({ url: home });
  return null;
}

/** Opens Vigie's own window to unlock it: a page never sees a passphrase. */
export function openUnlock(): Promise<null> {
  return openOwnWindow('unlock', null);
}

/** Opens a page of Vigie, at a section where one is named. */
export async function openPage({ page, section }: Payload<'openPage'>): Promise<null> {
  const path = section === null ? `${page}.html` : `${page}.html#${section}`;
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
  return null;
}
