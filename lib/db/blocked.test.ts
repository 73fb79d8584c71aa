// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { forgetStore, openStore } from './store.ts';

vi.mock('../browser.ts', async () => ({
  browser: (await import('../../test/fake-browser.ts')).fakeBrowser(),
}));
afterEach(() => void vi.useRealTimers());

test('a window that keeps an older version open is named after five seconds; once closed, the store opens', async () => {
  const old = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('vigie', 1);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const refused = expect(openStore()).rejects.toMatchObject({
    name: 'StoreBlocked',
    detail: { seconds: 5 },
  });
  await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
  await vi.advanceTimersByTimeAsync(5_000);
  await refused;
  vi.useRealTimers();
  old.close();
  forgetStore();
  await expect(openStore()).resolves.toBeTruthy();
});
