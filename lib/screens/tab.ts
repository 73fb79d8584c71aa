import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from '../browser.ts';
import { type PlaceView, send } from '../messages.ts';
import { readingOf } from '../platforms/index.ts';

export type TabView =
  | { kind: 'loading' }
  /** `host` is null where the browser does not tell the address. */
  | { kind: 'unread'; host: string | null }
  | { kind: 'place'; place: PlaceView }
  | { kind: 'failed'; error: unknown };

/** What the policy says of the tab under the popup; its address is known by `activeTab`, at the person's click. */
export function openTab(): ReadonlySignal<TabView> {
  const tab = signal<TabView>({ kind: 'loading' });
  read().then(
    (view) => {
      tab.value = view;
    },
    (error: unknown) => {
      tab.value = { kind: 'failed', error };
    },
  );
  return tab;
}

async function read(): Promise<TabView> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const url = URL.parse(active?.url ?? '');
  const reading = url && readingOf(url, {});
  if (!reading) return { kind: 'unread', host: url?.hostname || null };
  return { kind: 'place', place: await send('viewPlace', reading) };
}
