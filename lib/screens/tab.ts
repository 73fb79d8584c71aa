import type { ReadonlySignal } from '@preact/signals';
import { browser } from '../browser.ts';
import { askPlace, type PlaceView, send } from '../messages.ts';
import { readingOf } from '../platforms/index.ts';
import type { PlatformId } from '../platforms/platform.ts';
import { arriving, type Waiting } from './arriving.ts';

export type TabView =
  | Waiting
  /** `host` is null where the browser does not tell the address. */
  | { kind: 'unread'; host: string | null }
  /** `watched` is false where no script of ours answers: the tab was open before Vigie was. */
  | { kind: 'place'; place: PlaceView; watched: boolean; platform: PlatformId; tab: number | null };

/** What the policy says of the tab under the popup; its address is known by `activeTab`, at the person's click. */
export function openTab(): ReadonlySignal<TabView> {
  return arriving(read());
}

async function read(): Promise<TabView> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const url = URL.parse(active?.url ?? '');
  // The page itself knows more than its address: the account, the conversation.
  const shown = active?.id === undefined ? undefined : await askPlace(active.id);
  const reading = shown ?? (url && readingOf(url, {}));
  if (!reading) return { kind: 'unread', host: url?.hostname || null };
  const watched = shown !== undefined;
  const place = await send('viewPlace', reading);
  return { kind: 'place', place, watched, platform: reading.platform, tab: active?.id ?? null };
}
