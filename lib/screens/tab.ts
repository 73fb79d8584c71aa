import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from '../browser.ts';
import { askPlace, type PlaceView, send } from '../messages.ts';
import { isListed, readingOf } from '../platforms/index.ts';
import type { PlatformId } from '../platforms/platform.ts';
import { siteMatch, sitePlatform } from '../platforms/site.ts';
import { isAllowed, readSites } from '../sites.ts';
import type { Waiting } from './arriving.ts';
import { addSite, allow } from './sites.ts';

export type TabView =
  | Waiting
  /** `host` is null where the browser does not tell the address; `offer`: a site that can be added. */
  | { kind: 'unread'; host: string | null; path: string; offer: boolean }
  | {
      kind: 'place';
      place: PlaceView;
      /** False where no script of ours answers: the tab was open before Vigie was. */
      watched: boolean;
      /** What the browser does not let Vigie read, as match patterns; empty where it does. */
      barred: readonly string[];
      platform: PlatformId;
      tab: number | null;
    };
export interface PopupTab {
  view: ReadonlySignal<TabView>;
  /** Reads the tab again. */
  show(): Promise<void>;
  /** Vigie stands here from now on; false: the browser or the person refused. In the person's own press only. */
  add(host: string): Promise<boolean>;
  allow(patterns: readonly string[]): Promise<boolean>;
}

/** What the policy says of the tab under the popup; its address is known by `activeTab`, at the person's click. */
export function openTab(): PopupTab {
  const view = signal<TabView>({ kind: 'loading' });
  const show = async () => {
    view.value = await read().catch((error: unknown) => ({ kind: 'failed' as const, error }));
  };
  const then = async (allowed: boolean) => {
    if (allowed) await show();
    return allowed;
  };
  void show();
  return {
    view,
    show,
    add: (host) => addSite(host).then(then),
    allow: (patterns) => allow(patterns).then(then),
  };
}

async function read(): Promise<TabView> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const url = URL.parse(active?.url ?? '');
  // The page itself knows more than its address: the account, the conversation.
  const shown = active?.id === undefined ? undefined : await askPlace(active.id);
  const added = url?.protocol === 'https:' && (await readSites()).includes(url.hostname);
  const site = url && added ? sitePlatform(url.hostname) : undefined;
  const reading = shown ?? (url && readingOf(url, {}, null, site));
  if (!reading) {
    const offer = url?.protocol === 'https:' && !isListed(url);
    return { kind: 'unread', host: url?.hostname || null, path: url?.pathname ?? '', offer };
  }
  const watched = shown !== undefined;
  const patterns = url ? [siteMatch(url.hostname)] : [];
  const barred = watched || (await isAllowed(patterns)) ? [] : patterns;
  const place = await send('viewPlace', reading);
  const { platform } = reading;
  return { kind: 'place', place, watched, barred, platform, tab: active?.id ?? null };
}
