import { browser, type Runtime } from '../browser.ts';
import { type ContentMessages, tellTab } from '../messages.ts';

type Payload = Parameters<ContentMessages['display']>[0];

/** Whether the sender's tab shows first names and avatars; `on` changes it, and every frame of the tab hears so. */
export async function display({ on }: Payload, { tab }: Runtime.MessageSender): Promise<boolean> {
  if (tab?.id === undefined) return false;
  if (on === null) return isDisplayOn(tab.id);
  await browser.storage.session.set({ [keyOf(tab.id)]: on });
  await tellTab(tab.id, 'displayChanged');
  return on;
}

/** Kept until the browser closes, without an address: a projected page that is loaded again stays as it was. */
export async function isDisplayOn(tab: number): Promise<boolean> {
  return (await browser.storage.session.get(keyOf(tab)))[keyOf(tab)] === true;
}

function keyOf(tab: number): string {
  return `display.${tab}`;
}
