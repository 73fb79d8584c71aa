import { browser } from '../browser.ts';
import type { PageDuty } from '../policy/page-duties.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { readPageDuties } from './page-duties.ts';
import { sayToday } from './said-today.ts';

/** In `storage.session`: for each open tab, the ids of what is said when it is left. */
const key = 'leaving';
const most = 200;
const inTurn = oneAtATime();

async function readTabs(): Promise<[string, readonly string[]][]> {
  const kept = (await browser.storage.session.get(key))[key];
  return Object.entries((kept ?? {}) as Record<string, readonly string[]>);
}

/** The tab shows a page on whose leaving something is to be said (003, c). */
export function noteTab(tab: number, duties: readonly PageDuty[]): Promise<void> {
  return inTurn(async () => {
    const others = (await readTabs()).filter(([id]) => id !== String(tab));
    const ids = duties.filter(({ on }) => on === 'leave').map(({ id }) => id);
    if (ids.length === 0) return;
    const tabs = Object.fromEntries([...others.slice(-most), [String(tab), ids]]);
    await browser.storage.session.set({ [key]: tabs });
  });
}

/** The tab was closed: what is to be said then is said once a day. */
export async function leftTab(tab: number): Promise<void> {
  const ids = await inTurn(async () => {
    const tabs = await readTabs();
    const own = tabs.find(([id]) => id === String(tab))?.[1] ?? [];
    if (own.length > 0) {
      const others = tabs.filter(([id]) => id !== String(tab));
      await browser.storage.session.set({ [key]: Object.fromEntries(others) });
    }
    return own;
  });
  if (ids.length > 0) await remindOfLeaving(ids);
}

/** By a notification of the browser: the page that was left shows nothing any more. Off with the other reminders. */
export async function remindOfLeaving(ids: readonly string[]): Promise<void> {
  const { settings, duties, on } = await readPageDuties();
  if (!settings.reminders) return;
  const fresh = await sayToday(
    ids.map((id) => `leave|${id}`),
    on,
  );
  // One reminder is of several platforms.
  const due = [...new Set(ids)].flatMap(
    (id) => duties.find((each) => each.id === id && fresh.includes(`leave|${id}`)) ?? [],
  );
  const [first] = due;
  if (!first) return;
  await browser.notifications.create('leave', {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title: first.source[settings.lang],
    message: due.map(({ text }) => text[settings.lang]).join(' '),
  });
}
