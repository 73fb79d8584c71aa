import { browser } from '../browser.ts';
import { registerErrors, VigieError } from '../errors.ts';
import type { ContentMessages, PageDraft } from '../messages.ts';
import type { Found } from '../register-messages/lessons.ts';

/** What the window is about is no longer pending: the browser was closed, or it is not ours. */
export class QuestionGone extends VigieError {}
registerErrors({ QuestionGone });

/** What each window is about. */
interface About {
  ask: Parameters<ContentMessages['ask']>[0];
  families: PageDraft;
  teach: Found;
  appears: Parameters<ContentMessages['askWhoAppears']>[0];
  unlock: null;
}
type OwnWindow = keyof About;

/** CSS pixels. */
const sizes: Readonly<Record<OwnWindow, { width: number; height: number }>> = {
  ask: { width: 460, height: 660 },
  families: { width: 620, height: 760 },
  teach: { width: 460, height: 660 },
  appears: { width: 820, height: 760 },
  unlock: { width: 460, height: 560 },
};

/** Opens Vigie's own window: a page neither sees nor covers it. What it is about waits in the browser's memory. */
export async function openOwnWindow<W extends OwnWindow>(page: W, about: About[W]): Promise<null> {
  const id = crypto.randomUUID();
  if (about !== null) await browser.storage.session.set({ [keyOf(page, id)]: about });
  const url = browser.runtime.getURL(`${page}.html${about === null ? '' : `#${id}`}`);
  await browser.windows.create({ url, type: 'popup', ...sizes[page] });
  return null;
}

/** What the window of that id is about. Throws `QuestionGone`. */
export async function readOwnWindow<W extends OwnWindow>(page: W, id: string): Promise<About[W]> {
  const key = keyOf(page, id);
  const about = (await browser.storage.session.get(key))[key];
  if (!about) throw new QuestionGone(id);
  return about as About[W];
}

/** From now on the window alone has what it is about. */
export async function forgetOwnWindow(page: OwnWindow, id: string): Promise<void> {
  await browser.storage.session.remove(keyOf(page, id));
}

function keyOf(page: OwnWindow, id: string): string {
  return `${page}.${id}`;
}
