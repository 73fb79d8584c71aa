import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createOverlayHost, type OverlayHost } from './overlay-host.ts';

let now: number;
let end: AbortController;
let returned: number;
let lost: number;
let overlay: OverlayHost;
const host = () => overlay.root.host;
/** Observers are told once the page's script has ended. */
const told = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  [now, returned, lost, end] = [0, 0, 0, new AbortController()];
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  overlay = createOverlayHost(
    end.signal,
    () => {
      returned += 1;
    },
    () => {
      lost += 1;
    },
  );
});
afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
});

test('stands in no page before something is shown, then right under its root, by a name of its own', () => {
  expect(host().isConnected).toBe(false);
  expect(overlay.attach()).toBe(true);
  expect(host().parentNode).toBe(document.documentElement);
  expect(overlay.attach()).toBe(false);
  const other = createOverlayHost(end.signal, () => undefined);
  expect(other.root.host.localName).not.toBe(host().localName);
});

test('comes back when it is thrown out or put elsewhere, five times in ten seconds, then tells', async () => {
  overlay.attach();
  for (let time = 1; time <= 5; time += 1) {
    if (time % 2) host().remove();
    else document.body.append(host());
    await told();
    expect(returned).toBe(time);
    expect(host().parentNode).toBe(document.documentElement);
  }
  expect(lost).toBe(0);
  host().remove();
  await told();
  expect([returned, lost, host().isConnected]).toEqual([5, 1, false]);
});

test('is there again at the next thing shown, and comes back by itself again later', async () => {
  overlay.attach();
  for (let time = 0; time < 6; time += 1) {
    host().remove();
    await told();
  }
  expect(overlay.attach()).toBe(true);
  now = 10_000;
  host().remove();
  await told();
  expect([returned, host().parentNode]).toEqual([6, document.documentElement]);
});
