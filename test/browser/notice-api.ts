import type { Tab } from './driver.ts';
import { pressNamed } from './own-page.ts';

/** What a page of Vigie asks the browser about notices. */
interface Api {
  storage: {
    local: {
      get(key: string): Promise<{ said?: Record<string, string> }>;
      set(items: object): Promise<void>;
    };
  };
  permissions: Record<'request' | 'remove', (which: { origins: string[] }) => Promise<boolean>>;
  scripting: { getRegisteredContentScripts(): Promise<{ id: string; matches: string[] }[]> };
  notifications: { getAll(): Promise<Record<string, unknown>> };
}

/** Match patterns where notices are registered. */
export const registered = (own: Tab): Promise<string[]> =>
  own.evaluate(async () => {
    const scope = globalThis as unknown as { browser?: Api; chrome?: Api };
    const all = await (scope.browser ?? scope.chrome)?.scripting.getRegisteredContentScripts();
    return all?.find(({ id }) => id === 'notice')?.matches ?? [];
  }, null);
/** What was said today, by its ids. */
export const saidToday = (own: Tab): Promise<string[]> =>
  own.evaluate(async () => {
    const scope = globalThis as unknown as { browser?: Api; chrome?: Api };
    const kept = await (scope.browser ?? scope.chrome)?.storage.local.get('said');
    return Object.keys(kept?.said ?? {});
  }, null);
/** Notifications that are shown, by their ids. */
export const notified = (own: Tab): Promise<string[]> =>
  own.evaluate(async () => {
    const scope = globalThis as unknown as { browser?: Api; chrome?: Api };
    return Object.keys((await (scope.browser ?? scope.chrome)?.notifications.getAll()) ?? {});
  }, null);
/** The browser allows the host no more. */
export const forbid = (own: Tab, host: string): Promise<void> =>
  own.evaluate(async (origin) => {
    const scope = globalThis as unknown as { browser?: Api; chrome?: Api };
    await (scope.browser ?? scope.chrome)?.permissions.remove({ origins: [origin] });
  }, `https://${host}/*`);
/** Asks the browser as a page of Vigie does, within a press: it gives nothing otherwise. */
export const permit = async (own: Tab, host: string): Promise<void> => {
  await own.evaluate((origin) => {
    const scope = globalThis as unknown as { browser?: Api; chrome?: Api };
    const button = document.createElement('button');
    button.textContent = 'Demander';
    button.onclick = () => {
      void (scope.browser ?? scope.chrome)?.permissions.request({ origins: [origin] });
      button.remove();
    };
    document.body.prepend(button);
  }, `https://${host}/*`);
  await own.show();
  await pressNamed(own, 'Demander');
};
