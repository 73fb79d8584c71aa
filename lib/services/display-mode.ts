import { browser, type Runtime } from '../browser.ts';
import { keepDisplayFlag } from '../display-flag.ts';
import { type ContentMessages, tellTab } from '../messages.ts';
import { oneAtATime } from './one-at-a-time.ts';

type Payload = Parameters<ContentMessages['display']>[0];

/** Tabs by id, kept until the browser closes, without an address: a projected page that is loaded again stays as it was. */
const key = 'display';
// Two tabs at once must not write over each other, nor the flag differ from the tabs.
const inTurn = oneAtATime();

/** Whether the sender's tab shows first names and avatars; `on` changes it, and every frame of the tab hears so. */
export async function display({ on }: Payload, { tab }: Runtime.MessageSender): Promise<boolean> {
  if (tab?.id === undefined) return false;
  const { id } = tab;
  const tabs = await inTurn(() => change(id, on));
  if (on !== null) await tellTab(id, 'displayChanged');
  return tabs.includes(id);
}

export async function isDisplayOn(tab: number): Promise<boolean> {
  return (await tabsOn()).includes(tab);
}

async function change(id: number, on: boolean | null): Promise<number[]> {
  const former = await tabsOn();
  const tabs = on === null ? former : former.filter((each) => each !== id);
  if (on) tabs.push(id);
  if (on !== null) await browser.storage.session.set({ [key]: tabs });
  await keepDisplayFlag(tabs.length > 0);
  return tabs;
}

async function tabsOn(): Promise<number[]> {
  return ((await browser.storage.session.get(key))[key] ?? []) as number[];
}
